import type { Claim } from '#schema/claim';
import type { Fact } from '#schema/pack';
import type { Value } from '#schema/value';
import { dayNumber } from './day.ts';

/** What a value covers on its scale; an open end is infinite. Days are counted from 1970, under the unit `date`. */
export interface Extent {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** A figure never covers more than this share of itself, however coarsely it is written. */
const widest = 0.1;

/** The value alone, as written; nothing for a stance. */
export function plainExtent(value: Value): Extent | undefined {
  if ('stance' in value) return undefined;
  if ('date_min' in value) return { low: dayNumber(value.date_min), high: dayNumber(value.date_max), unit: 'date' };
  return { low: value.min ?? Number.NEGATIVE_INFINITY, high: value.max ?? Number.POSITIVE_INFINITY, unit: value.unit };
}

/**
 * What a claim covers as it is written: half a unit of its last digit either way, a tenth with a hedge, never more than
 * a tenth. A bound ("under $6 million") is taken at its word.
 */
export function claimExtent(claim: Pick<Claim, 'value' | 'approx' | 'precision'>): Extent | undefined {
  const extent = plainExtent(claim.value);
  if (!extent || extent.unit === 'date' || !isClosed(extent)) return extent;
  const room = (end: number) => {
    const tenth = Math.abs(end) * widest;
    return claim.approx ? tenth : Math.min(claim.precision ?? 0, tenth);
  };
  return { low: extent.low - room(extent.low), high: extent.high + room(extent.high), unit: extent.unit };
}

/** Facts do not change, and each is read for many claims. */
const known = new WeakMap<Fact, Extent | 'none'>();

/** What a fact covers with its tolerance, which is a share of the value; nothing for a stance. Worked out once. */
export function factExtent(fact: Fact): Extent | undefined {
  let extent = known.get(fact);
  if (!extent) {
    extent = withTolerance(fact) ?? 'none';
    known.set(fact, extent);
  }
  return extent === 'none' ? undefined : extent;
}

function withTolerance({ value, tolerance = 0 }: Fact): Extent | undefined {
  const extent = plainExtent(value);
  if (!extent || extent.unit === 'date' || tolerance === 0) return extent;
  return {
    low: extent.low - Math.abs(extent.low) * tolerance,
    high: extent.high + Math.abs(extent.high) * tolerance,
    unit: extent.unit,
  };
}

export function isClosed(extent: Extent): boolean {
  return Number.isFinite(extent.low) && Number.isFinite(extent.high);
}

/**
 * Whether two extents share a value. A range that only touches a bound with its end is beyond it: 60 to 65 is not
 * "over 65".
 */
export function overlap(stated: Extent, published: Extent): boolean {
  if (stated.unit !== published.unit) return false;
  if (stated.low === Number.NEGATIVE_INFINITY) return published.low < stated.high;
  if (stated.high === Number.POSITIVE_INFINITY) return published.high > stated.low;
  return stated.low <= published.high && published.low <= stated.high;
}

/** How far apart two extents are, as a share of the larger value; 0 where they meet. */
export function distance(a: Extent, b: Extent): number {
  const gap = Math.max(0, a.low - b.high, b.low - a.high);
  return gap === 0 ? 0 : gap / (size(a, b) || 1);
}

/** How wide an extent is, as a share of its larger end; infinite where an end is open, 0 for a stance. */
export function width(extent: Extent | undefined): number {
  if (!extent || extent.high === extent.low) return 0;
  return (extent.high - extent.low) / (size(extent) || 1);
}

/** The largest finite end. */
function size(a: Extent, b = a): number {
  let largest = 0;
  for (const end of [a.low, a.high, b.low, b.high])
    if (Number.isFinite(end)) largest = Math.max(largest, Math.abs(end));
  return largest;
}
