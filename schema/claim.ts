import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { id, scope, value } from './value.ts';

/** How the text says it. See `docs/claims.md`. */
export const manners = [
  'stated',
  'claimed',
  'reported',
  'doubt',
  'denial',
  'negation',
  'question',
  'hypothetical',
  'forecast',
] as const;
export const manner = z.enum(manners);
export type Manner = z.infer<typeof manner>;

const offset = z.int().check(z.nonnegative());
const longText = z.string().check(z.maxLength(limits.longText));

/** https://www.w3.org/TR/annotation-model/#text-quote-selector; prefix and suffix hold up to 32 UTF-16 units. */
export const textQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: longText,
  prefix: longText,
  suffix: longText,
});
export type TextQuoteSelector = z.infer<typeof textQuoteSelector>;

/**
 * One mention, in one sentence, that a subject has a metric at a value. `start` and `end` are UTF-16 offsets
 * into the text that was read; `quote` is that slice.
 */
export const claim = z.object({
  id: z.string().check(z.maxLength(limits.idLength)),
  quote: longText,
  start: offset,
  end: offset,
  sentence: longText,
  selector: textQuoteSelector,
  subject: id,
  metric: id,
  value,
  approx: z.boolean(),
  /** Half a unit of the last digit written, in the value's unit: what the figure covers as it is written. */
  precision: z.optional(z.number()),
  scope: z.optional(scope),
  manner,
  /** Who says it, as written. */
  attribution: z.optional(z.string().check(z.maxLength(limits.shortText))),
  /** Subjects it could also be: no model was named, or two share one figure. */
  altSubjects: z.optional(z.array(id).check(z.maxLength(20))),
  /** Ids of the rules that made it, in order: the evidence. */
  rules: z.optional(z.array(z.string().check(z.maxLength(limits.idLength))).check(z.maxLength(60))),
});
export type Claim = z.infer<typeof claim>;

export const claims = z.array(claim).check(z.maxLength(limits.claims));
