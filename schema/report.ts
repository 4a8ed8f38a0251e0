import * as z from 'zod/mini';
import { claim } from './claim.ts';
import { limits } from './limits.ts';
import { id, isoDay } from './value.ts';

export const verdicts = ['consistent', 'conflicting', 'disputed', 'misattributed', 'unreferenced'] as const;
export const verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof verdict>;

/** Those that say that something published speaks against the claim. */
export const differing: ReadonlySet<Verdict> = new Set<Verdict>(['conflicting', 'misattributed', 'disputed']);

const shortText = z.string().check(z.maxLength(limits.shortText));
const longText = z.string().check(z.maxLength(limits.longText));

/** What a reader should know besides, even when the figure is right. */
export const note = z.object({
  /** `context` of a fact, another `scope`, published `later` than the article, `superseded`, `manner` of saying. */
  kind: z.enum(['context', 'scope', 'later', 'superseded', 'manner', 'unverified']),
  text: longText,
  /** The fact it comes from. */
  fact: z.optional(id),
});
export type Note = z.infer<typeof note>;

/** A claim with its check: one verdict, the facts it rests on, one plain sentence why. */
export const checkedClaim = z.extend(claim, {
  verdict,
  why: longText,
  /** Ids of facts, those that decide first. */
  facts: z.array(id),
  notes: z.array(note),
  /** Id of the pack that it was checked with. */
  pack: z.optional(id),
});
export type CheckedClaim = z.infer<typeof checkedClaim>;

export const page = z.object({
  url: z.optional(shortText),
  title: z.optional(shortText),
  /** Day of publication, if the page tells. */
  published: z.optional(isoDay),
  /** BCP 47 tag, `en` if the page does not tell. */
  language: z.string().check(z.maxLength(35)),
});
export type Page = z.infer<typeof page>;

const packRef = z.object({ id, version: z.int(), issued: isoDay });

/** The one contract: messages, command line, exports and tests all speak it. Readers ignore fields they do not know. */
export const report = z.object({
  format: z.literal('sounding-report/1'),
  page,
  pack: packRef,
  /** All packs that it was checked with, `pack` first, where there were several. */
  packs: z.optional(z.array(packRef)),
  claims: z.array(checkedClaim).check(z.maxLength(limits.claims)),
  /** Groups of claim ids in which the article gives different figures for the same thing. */
  internalConflicts: z.array(z.array(z.string())),
});
export type Report = z.infer<typeof report>;
