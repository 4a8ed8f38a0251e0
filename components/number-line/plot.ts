import type { Verdict } from '#schema/report';

/**
 * Where a figure lies on an axis: a point, a range, or open at one end. In the axis' unit; dates in days since 1970.
 * `approx` is the relative half-width that "about" covers: 0.1 is a tenth either way.
 */
export interface Extent {
  readonly min?: number;
  readonly max?: number;
  readonly approx?: number;
}

/** A published figure. */
export interface Reference {
  readonly id: string;
  readonly extent: Extent;
  /** The figure in words: `over $100 million`. */
  readonly value: string;
  /** Whose or what it is: `V3, final run`. */
  readonly name: string;
  /** Who said so and when, shown while the mark is pointed at. */
  readonly said: string;
  /** Of the same subject, of another one, or known by hearsay only. */
  readonly kind: 'own' | 'other' | 'unverified';
}

/** How values are written along the axis. */
export interface Axis {
  readonly kind: 'number' | 'date';
  readonly unit: string;
  /** Heads the note below: `US dollars`. */
  readonly title: string;
}

export interface Plot {
  readonly tone: Verdict;
  readonly axis: Axis;
  /** The figure that is looked at; `by` says who gives it (`Article`). */
  readonly stated: { readonly extent: Extent; readonly value: string; readonly by: string };
  /** In the order of their rows. */
  readonly references: readonly Reference[];
  /** The day the article was published, on a time line. */
  readonly published?: number;
}

/** The lowest and highest value that an extent touches; an open end counts as its one bound. */
export function reach({ min, max, approx = 0 }: Extent): [low: number, high: number] {
  const low = min ?? max ?? 0;
  const high = max ?? min ?? 0;
  return [low - Math.abs(low) * approx, high + Math.abs(high) * approx];
}

/** The point of an extent, if it has one. */
export const pointOf = ({ min, max }: Extent): number | undefined =>
  min === undefined || max === undefined || min === max ? (min ?? max) : undefined;

/** Whether one end is open, and towards which side: 1 is upwards. */
export const openSide = ({ min, max }: Extent): -1 | 0 | 1 => (max === undefined ? 1 : min === undefined ? -1 : 0);

/** The plot as a sentence, for those who do not see it. */
export function inWords({ stated, references }: Plot): string {
  return [`${stated.by}: ${stated.value}`, ...references.map((r) => (r.name ? `${r.name}: ${r.value}` : r.value))]
    .map((part) => `${part}.`)
    .join(' ');
}
