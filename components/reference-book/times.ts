/** Ratios as the article puts them: 0.037 of a cost is 27 times cheaper. */
import type { Extent } from '#components/number-line';
import { words } from '#components/words';
import type { CheckedClaim } from '#schema/report';
import type { Value } from '#schema/value';
import { extentOf } from './extent.ts';
import { quantityText } from './figure.ts';

/** A ratio of 0.037 is 27 times: the axis speaks as the article does. */
export function asTimes({ min, max, ...rest }: Extent): Extent {
  return { ...(max && { min: 1 / max }), ...(min && { max: 1 / min }), ...rest };
}

/** Whether a ratio is written as a multiple ("27 times cheaper") and not as a share ("3.7%"). */
export function saysTimes({ quote, value }: Pick<CheckedClaim, 'quote' | 'value'>): boolean {
  if (!('unit' in value) || value.unit !== 'ratio') return false;
  const written = Number.parseFloat(/\d+(?:\.\d+)?/.exec(quote)?.[0] ?? '');
  const ratio = value.min ?? value.max ?? 1;
  return ratio > 0 && Math.abs(written * ratio - 1) < 0.1;
}

const tenths = (n: number): number => Math.round(n * 10) / 10;

/** A ratio as a multiple: `27.3 times`. */
export function timesText(ratio: Value, approx = false): string {
  const { min, max } = asTimes(extentOf(ratio));
  const value = { ...(min && { min: tenths(min) }), ...(max && { max: tenths(max) }), unit: 'times' };
  return words.figure.times(quantityText(value, approx));
}
