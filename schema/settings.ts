import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { verdicts } from './report.ts';

/** What the reader chose. Every field has a default, so an old or empty store is always valid. */
export const settings = z.object({
  /** How much is marked in the page. */
  marks: z._default(z.enum(['all', 'differing', 'none']), 'all'),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** Sites the reader added or blocked, as host names. */
  addedSites: z._default(z.array(z.string().check(z.maxLength(255))).check(z.maxLength(2000)), []),
  blockedSites: z._default(z.array(z.string().check(z.maxLength(255))).check(z.maxLength(2000)), []),
  /** Where the dataset was last updated from. */
  feed: z.optional(z.string().check(z.maxLength(limits.shortText))),
  hiddenVerdicts: z._default(z.array(z.enum(verdicts)), []),
});
export type Settings = z.infer<typeof settings>;
