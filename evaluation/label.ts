import * as z from 'zod/mini';
import { manner } from '#schema/claim';
import { type Verdict, verdict } from '#schema/report';
import { isoDay } from '#schema/value';

const looseValue = z.object({
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  unit: z.optional(z.string()),
  date_min: z.optional(isoDay),
  date_max: z.optional(isoDay),
  stance: z.optional(z.string()),
});
/** A value as labels hold it: any of the three kinds, either end of an interval open. */
export type LooseValue = z.infer<typeof looseValue>;

const label = z.object({
  quote: z.string().check(z.minLength(1)),
  /** Where the quote begins: UTF-16 offset into the text. */
  at: z.int().check(z.nonnegative()),
  subject: z.string(),
  metric: z.string(),
  value: z.optional(looseValue),
  approx: z.optional(z.boolean()),
  verdict: z.optional(verdict),
  manner: z.optional(manner),
  why: z.optional(z.string()),
  /** Neutral in the score: finding it does no harm, missing it neither. */
  optional: z.optional(z.boolean()),
  altSubject: z.optional(z.array(z.string())),
  altMetric: z.optional(z.array(z.string())),
  altVerdict: z.optional(z.array(verdict)),
});
export type Label = z.infer<typeof label>;

/** One line of a label file: a text, or the name of one, and the claims that a reader would find in it. */
export const labelledText = z
  .object({
    file: z.optional(z.string()),
    n: z.optional(z.string()),
    text: z.optional(z.string()),
    sha256: z.optional(z.string()),
    /** Absent or null where the text does not tell. */
    published: z.nullish(isoDay),
    language: z.optional(z.string()),
    kind: z._default(z.enum(['deepseek', 'negative']), 'deepseek'),
    tags: z.optional(z.array(z.string())),
    claims: z.array(label),
  })
  .check(z.refine((line) => line.file !== undefined || line.n !== undefined, 'needs "file" or "n"'));
export type LabelledText = z.infer<typeof labelledText>;

/** What the score reads of a reported claim. */
export interface Reported {
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly metric: string;
  readonly value: LooseValue;
  readonly verdict: Verdict;
}
