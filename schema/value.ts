import * as z from 'zod/mini';
import { limits } from './limits.ts';

/** `2025-01-20`. Compared as text, which is the order of days. */
export const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * A stable id: lower-case words, digits and dots, joined by hyphens; `__proto__` and the like cannot be one. One check
 * with the length in it (`limits.idLength`), since a large pack holds half a million ids.
 */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,119}$/));

const finite = z.number();

/** A number with a unit, as an interval; a missing end is open. Money in whole units, a share's fall negative, a ratio ours / theirs. */
export const quantityValue = z
  .strictObject({
    min: z.optional(finite),
    max: z.optional(finite),
    unit: z.string().check(z.maxLength(60)),
  })
  .check(
    z.refine((v) => v.min !== undefined || v.max !== undefined, 'needs min or max'),
    z.refine((v) => v.min === undefined || v.max === undefined || v.min <= v.max, 'min is above max'),
  );

/** A date or a part of one, as the interval of its days, both included. */
export const dateValue = z
  .strictObject({ date_min: isoDay, date_max: isoDay })
  .check(z.refine((v) => v.date_min <= v.date_max, 'date_min is after date_max'));

/** What is said without a figure: `open-source`, `on-par`, an entity's id. */
export const stanceValue = z.strictObject({ stance: id });

export const value = z.union([quantityValue, dateValue, stanceValue]);

export type QuantityValue = z.infer<typeof quantityValue>;
export type DateValue = z.infer<typeof dateValue>;
export type StanceValue = z.infer<typeof stanceValue>;
export type Value = z.infer<typeof value>;

const scopeText = z.optional(z.string().check(z.maxLength(limits.shortText)));

/**
 * What exactly a figure is about. A fact and a claim are about the same thing when no field that both have differs;
 * which fields decide and how is `engine/check/scope.ts`.
 */
export const scope = z.strictObject({
  /** Which part of a whole (`pre-training`, `with base model`): speaks only to claims about that part. */
  run: scopeText,
  /** Which year or span the figure is for: `2025`, `fiscal year 2025`. */
  period: scopeText,
  /** Which variant: `total`, `active per token`, a chip, a size. */
  variant: scopeText,
  /** Name of the benchmark. */
  benchmark: scopeText,
  /** Entity compared with. */
  against: z.optional(id),
  /** Price kind: `input-cache-miss`, `input-cache-hit`, `output`. */
  price: scopeText,
  /** Time of the trading day (`premarket`, `intraday`, `close`), or a place (`China`). */
  market: scopeText,
  /** Trading or counting day. */
  day: z.optional(isoDay),
  /** Words for a reader; never compared. */
  note: scopeText,
});
export type Scope = z.infer<typeof scope>;
