/** What a written amount measures, before anyone knows whose it is. */
export type Dimension =
  | 'money' // a currency is written: `$5.6 million`, `4.5 million pounds`
  | 'percent' // `17%`, `17 per cent`, `-16.97%`
  | 'points' // percentage points, basis points, index points
  | 'multiple' // `27 times`, `27x`, `tenfold`, `twice`
  | 'fraction' // `a tenth`, `1/30th`, `one-twentieth`, `half`
  | 'duration' // `two months`, `55 days`, `80 hours`; in days
  | 'rank' // `No. 1`, `#1`, `first place`, `14th`
  | 'measure' // a physical unit: `16GB`, `3 km`, `100 MW`
  | 'count'; // anything else: `2,048`, `671 billion`, `tens of thousands`

/** A written amount, bound to nothing. Offsets are UTF-16 units; the slice is what was written. */
export interface QuantityMention {
  readonly kind: 'quantity';
  /** With hedge or bound before it and unit after it: `about 2,000`, `under $6 million`. */
  readonly start: number;
  readonly end: number;
  /** The figure itself with scale, sign, currency or per cent. */
  readonly coreStart: number;
  readonly coreEnd: number;
  readonly dimension: Dimension;
  /** ISO 4217 code; `percent`; `percentage-point`, `basis-point`, `point`; `multiple`; `fraction`; `day`; `rank`; a symbol (`GB`) for a measure; '' for a count. */
  readonly unit: string;
  /** Ends of the interval in the unit; a missing one is open. */
  readonly min?: number;
  readonly max?: number;
  readonly approx: boolean;
  /** Half a unit of the last digit written, in the unit (see `precision.ts`). */
  readonly precision: number;
  /** `per month`, `an hour`, `/M tokens`: what it is paid or counted per, as a plain word with a count; absent for a total. */
  readonly per?: { readonly count: number; readonly noun: string; readonly end: number };
  /** The figure is a bare plural: `billions`, `millions of dollars`, `thousands`. */
  readonly vague?: true;
  /** A compound attribute: `a 671-billion-parameter model`, `a $1tn rout`. */
  readonly attributive?: true;
  /** `up to`, `as much as` before it: an upper bound for money and counts, the day's extreme for a price move. */
  readonly extreme?: true;
  /** A scale word or letter was written (`million`, `B`): such a count needs no noun to be a quantity. */
  readonly scaled?: true;
}

/** A written date or part of one, as an interval of days. */
export interface DateMention {
  readonly kind: 'date';
  readonly start: number;
  readonly end: number;
  readonly coreStart: number;
  readonly coreEnd: number;
  /** `YYYY-MM-DD`, both included. */
  readonly min: string;
  readonly max: string;
  readonly approx: boolean;
  /** How much of it is written. */
  readonly granularity: 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade';
  /** Read against the day of publication: `last month`, `on Monday`. `Jan. 20` without a year is not relative, only its year is implied. */
  readonly relative: boolean;
  /** A second reading as good as the first: `1/10/2025` with days first, `last Monday` a week earlier, `May` still to come. */
  readonly alternative?: { readonly min: string; readonly max: string };
}

export type Reading = QuantityMention | DateMention;
