import * as z from 'zod/mini';
import { limits } from './limits.ts';
import { verdicts } from './report.ts';

/** How much is marked in the page. */
const marks = z.enum(['all', 'differing', 'none']);
const theme = z.enum(['system', 'light', 'dark']);
const hiddenVerdicts = z.array(z.enum(verdicts));

/** A site as a reader names it: a host name, which stands for its subdomains too, or `*` for all sites. */
export const site = z.string().check(z.maxLength(255), z.regex(/^(\*|[a-z0-9][a-z0-9.-]*)$/));
const sites = z.array(site).check(z.maxLength(2000));

/** What the reader chose. Every field has a default, so an old or empty store is always valid. */
export const settings = z.object({
  marks: z._default(marks, 'all'),
  theme: z._default(theme, 'system'),
  /** Sites the reader added or blocked, as host names. */
  addedSites: z._default(sites, []),
  blockedSites: z._default(sites, []),
  /** Where the dataset was last updated from. */
  feed: z.optional(z.string().check(z.maxLength(limits.shortText))),
  hiddenVerdicts: z._default(hiddenVerdicts, []),
});
export type Settings = z.infer<typeof settings>;

/** What a content script is told: how to look, and nothing of where the reader goes. */
export const pageSettings = z.pick(settings, { marks: true, theme: true, hiddenVerdicts: true });
export type PageSettings = z.infer<typeof pageSettings>;

/** New values for some settings. No defaults here: what is left out stays as it is. */
export const settingsChange = z.strictObject({
  marks: z.optional(marks),
  theme: z.optional(theme),
  hiddenVerdicts: z.optional(hiddenVerdicts),
});
export type SettingsChange = z.infer<typeof settingsChange>;

/** What may be done on a site: `always` marked, `never` looked at, or what the curated list says. */
export const siteChoice = z.enum(['always', 'never', 'default']);
export type SiteChoice = z.infer<typeof siteChoice>;

/** Origins to ask the browser's permission for, so that a site is read; one pattern per scheme, as the manifest offers them. */
export const siteOrigins = (name: string): string[] =>
  ['https', 'http'].map((scheme) => (name === '*' ? `${scheme}://*/*` : `${scheme}://*.${name}/*`));
