import * as z from 'zod/mini';
import { claim } from './claim.ts';
import { limits } from './limits.ts';
import { id, isoDay } from './value.ts';

const shortText = z.string().check(z.maxLength(limits.shortText));
const quote = z.string().check(z.maxLength(limits.hiddenQuote));

/** What an article said of one thing: its figure as written, and what that figure covers. */
const rememberedClaim = z.extend(
  z.pick(claim, { subject: true, metric: true, scope: true, value: true, approx: true, precision: true }),
  { quote },
);
export type RememberedClaim = z.infer<typeof rememberedClaim>;

/** An article that was read, by its address without query and place in the page. */
export const rememberedArticle = z.object({
  url: shortText,
  title: z.optional(shortText),
  /** Day it was last read, in the reader's time zone. */
  read: isoDay,
  /** Id of the pack whose ids the claims name. */
  pack: id,
  claims: z.array(rememberedClaim).check(z.maxLength(limits.memoryClaims)),
});
export type RememberedArticle = z.infer<typeof rememberedArticle>;

/** All that is remembered, the article read last first. */
export const rememberedArticles = z.array(rememberedArticle).check(z.maxLength(limits.memoryArticles));

/** What earlier articles say of the same thing as a claim. */
export const recollection = z.object({
  /** Id of the claim in its report. */
  claim: z.string().check(z.maxLength(limits.idLength)),
  /** How many articles, the one with the claim among them, give how many figures. */
  articles: z.int(),
  figures: z.int(),
  /** The earlier ones, the one read last first, with the words of each. */
  earlier: z
    .array(z.object({ url: shortText, title: z.optional(shortText), read: isoDay, quotes: z.array(quote) }))
    .check(z.maxLength(limits.recalledArticles)),
});
export type Recollection = z.infer<typeof recollection>;

export const recollections = z.array(recollection).check(z.maxLength(limits.claims));
