import * as z from 'zod/mini';
import { languageChoices } from './language.ts';
import { limits } from './limits.ts';
import { verdicts } from './report.ts';
import { id, value } from './value.ts';

/** How much is marked in the page. */
const marks = z.enum(['all', 'differing', 'none']);
const theme = z.enum(['system', 'light', 'dark']);
const language = z.enum(languageChoices);
const hiddenVerdicts = z.array(z.enum(verdicts));
/** As in the manifest: `0.1.0`. */
const version = z.string().check(z.regex(/^[0-9.]{1,30}$/));

/** A site as a reader names it: a host name, which stands for its subdomains too, or `*` for all sites. */
export const site = z.string().check(z.maxLength(255), z.regex(/^(\*|[a-z0-9][a-z0-9.-]*)$/));
const sites = z.array(site).check(z.maxLength(limits.sites));

/** A claim that is not to be marked, wherever it is made; its words are there to tell it by. */
export const hiddenClaim = z.strictObject({
  subject: id,
  metric: id,
  value,
  quote: z.string().check(z.maxLength(limits.hiddenQuote)),
});
export type HiddenClaim = z.infer<typeof hiddenClaim>;

/** What a reader does not want marked: a claim, all of a verdict, or all on a site. */
export const hiding = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('claim'), claim: hiddenClaim }),
  z.strictObject({ what: z.literal('verdict'), verdict: z.enum(verdicts) }),
  z.strictObject({ what: z.literal('site'), site }),
]);
export type Hiding = z.infer<typeof hiding>;

/** What the reader chose. Every field has a default, so an old or empty store is always valid. */
export const settings = z.object({
  marks: z._default(marks, 'all'),
  theme: z._default(theme, 'system'),
  language: z._default(language, 'browser'),
  /** Sites the reader added or blocked, as host names. */
  addedSites: z._default(sites, []),
  blockedSites: z._default(sites, []),
  /** Where the dataset was last updated from. */
  feed: z.optional(z.string().check(z.maxLength(limits.shortText))),
  hiddenVerdicts: z._default(hiddenVerdicts, []),
  /** The version of the extension whose news the reader has seen. */
  seenVersion: z.optional(version),
  hiddenClaims: z._default(z.array(hiddenClaim).check(z.maxLength(limits.hiddenClaims)), []),
  /** Sites that are read, and where nothing is marked. */
  unmarkedSites: z._default(sites, []),
  /** Keep what articles said, to show it beside the same claim later (see `memory.ts`). */
  remember: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof settings>;

/** What a content script is told: how to look, and nothing of where the reader goes. */
export const pageSettings = z.object({
  marks,
  theme,
  hiddenVerdicts,
  /** Keys of claims (see `hidden.ts`). */
  hiddenClaims: z.array(z.string()),
  /** Nothing is to be marked on the page's site. */
  hidesAll: z.boolean(),
});
export type PageSettings = z.infer<typeof pageSettings>;

/** New values for some settings. No defaults here: what is left out stays as it is. */
export const settingsChange = z.strictObject({
  marks: z.optional(marks),
  theme: z.optional(theme),
  language: z.optional(language),
  hiddenVerdicts: z.optional(hiddenVerdicts),
  seenVersion: z.optional(version),
  remember: z.optional(z.boolean()),
});
export type SettingsChange = z.infer<typeof settingsChange>;

/** What may be done on a site: `always` marked, `never` looked at, or what the curated list says. */
export const siteChoice = z.enum(['always', 'never', 'default']);
export type SiteChoice = z.infer<typeof siteChoice>;

/** Whether a host belongs to a site: it is the site, or a subdomain of it. */
export const covers = (name: string, host: string): boolean =>
  name === '*' || host === name || host.endsWith(`.${name}`);

/** The site of a web address, as a reader would name it; undefined where it has no name. */
export function siteOfUrl(url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return site.safeParse(host).success ? host : undefined;
}

/** Origins to ask the browser's permission for, so that a site is read; one pattern per scheme, as the manifest offers them. */
export const siteOrigins = (name: string): string[] =>
  ['https', 'http'].map((scheme) => (name === '*' ? `${scheme}://*/*` : `${scheme}://*.${name}/*`));
