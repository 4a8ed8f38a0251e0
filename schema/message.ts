import * as z from 'zod/mini';
import { claims } from './claim.ts';
import { limits } from './limits.ts';
import type { Recollection } from './memory.ts';
import { entity, fact, lexiconSource, metric, type Pack, source } from './pack.ts';
import { page, type Report, report, verdicts } from './report.ts';
import { hiding, pageSettings, type Settings, settings, settingsChange, site, siteChoice } from './settings.ts';
import { id, isoDay } from './value.ts';

const tabId = z.int().check(z.nonnegative());
const text = (max: number) => z.string().check(z.maxLength(max));

/** From a content script. Tab, frame and address are taken from the sender, never from the message. */
export const pageMessage = z.discriminatedUnion('kind', [
  /** The sentry found a trigger word: load the spotter into this document. May load it a second time. */
  z.strictObject({ kind: z.literal('topic-found') }),
  /** The spotter runs and needs its words. Answer: `spotterSetup`. */
  z.strictObject({ kind: z.literal('spotter-ready') }),
  /** The claims of the page as it reads now; replaces what was sent before. Answer: `report`. */
  z.strictObject({ kind: z.literal('claims-spotted'), page, claims }),
  /** The page is back from the back-forward cache. Answer: `report`, or nothing: then send the claims again. */
  z.strictObject({ kind: z.literal('page-shown') }),
  /** The reader asks about selected text, of which nothing is kept: the words to read it by. Answer: `spotterSetup`. */
  z.strictObject({ kind: z.literal('words-needed') }),
  /** The claims of the selected text. Answer: `report`. */
  z.strictObject({ kind: z.literal('selection-spotted'), page, claims }),
  /** The reader does not want this claim of the page's report marked again, here or elsewhere. */
  z.strictObject({ kind: z.literal('hide-claim'), claim: text(limits.idLength) }),
  /** The reader wants no marks on the page's site. */
  z.strictObject({ kind: z.literal('hide-site') }),
  /** A card opens and names its references. Answer: `citation`. */
  z.strictObject({ kind: z.literal('facts-needed'), facts: z.array(id).check(z.maxLength(limits.citedFacts)) }),
]);
export type PageMessage = z.infer<typeof pageMessage>;

/** Answer to `spotter-ready` and `words-needed`. */
export const spotterSetup = z.object({
  lexicon: lexiconSource,
  settings: pageSettings,
  /** Begins the names of the document's marks (see `highlight.ts`); new and random for each document. */
  highlightPrefix: text(40),
});
export type SpotterSetup = z.infer<typeof spotterSetup>;

/** Answer to `facts-needed`: the facts that the pack has, in the order asked for, and the sources that they name. */
export const citation = z.object({ facts: z.array(fact), sources: z.array(source) });
export type Citation = z.infer<typeof citation>;

/** From the background to the content script of a tab. */
export const tabMessage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('show-claim'), claim: text(limits.idLength) }),
  /** Go to the next (1) or previous (-1) marked claim. */
  z.strictObject({ kind: z.literal('step-claim'), by: z.union([z.literal(1), z.literal(-1)]) }),
  /** The facts or the settings changed: mark anew. */
  z.strictObject({ kind: z.literal('report-changed'), report }),
  z.strictObject({ kind: z.literal('settings-changed'), settings: pageSettings }),
  /** Get the words by `spotter-ready` and read the page, for the first time or again: the words may be others now. */
  z.strictObject({ kind: z.literal('read-page') }),
  /** Check what is selected. `text`: as the browser's menu tells it, which sees into frames and fields. */
  z.strictObject({ kind: z.literal('check-selection'), text: z.optional(text(limits.longText)) }),
  /** The page may not be read any more: take the marks away and end. */
  z.strictObject({ kind: z.literal('stop') }),
]);
export type TabMessage = z.infer<typeof tabMessage>;

/** What a tab is in; the popup draws each of them. */
export const tabState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('checking'), title: z.optional(text(limits.shortText)) }),
  z.object({ state: z.literal('report'), report }),
  /** We may read the page, and the topic is not on it. */
  z.object({ state: z.literal('no-topic') }),
  /** We may not read the page until the reader asks; `blocked`: the reader chose `never` for its site. */
  z.object({
    state: z.literal('not-allowed'),
    host: z.optional(text(255)),
    blocked: z.optional(z.boolean()),
  }),
  /** No extension may read such a page (browser pages, the stores). */
  z.object({ state: z.literal('unreadable') }),
  z.object({ state: z.literal('failed'), reason: text(limits.shortText) }),
]);
export type TabState = z.infer<typeof tabState>;

export const packSummary = z.object({
  id,
  version: z.int(),
  issued: isoDay,
  expires: isoDay,
  expired: z.boolean(),
  title: text(limits.shortText),
  /** Name of the entity that the story is about, for sentences such as "Nine claims about ...". */
  topic: text(limits.shortText),
  license: text(limits.shortText),
  origin: z.enum(['bundled', 'url', 'file']),
  /** Where from: URL or file name. */
  from: z.optional(text(limits.shortText)),
  counts: z.object({ facts: z.int(), sources: z.int(), entities: z.int(), metrics: z.int() }),
  /** Version that one click brings back. */
  previous: z.optional(z.int()),
  /** Why the pack that was chosen is not the one in use: it could not be read back. */
  problem: z.optional(text(limits.shortText)),
});
export type PackSummary = z.infer<typeof packSummary>;

/** What a reader needs to see behind a claim: a small part of a pack, whole in itself as far as names go. */
export const references = z.object({
  facts: z.array(fact),
  sources: z.array(source),
  entities: z.array(z.pick(entity, { id: true, name: true, kind: true })),
  metrics: z.array(z.pick(metric, { id: true, label: true, shape: true, unit: true, stances: true })),
});
export type References = z.infer<typeof references>;

const ids = z.array(id).check(z.maxLength(limits.packFacts));

/** Claims on the open pages whose verdict an update would change. */
const updateEffect = z.array(z.object({ from: z.enum(verdicts), to: z.enum(verdicts), claims: z.int() }));
export type UpdateEffect = z.infer<typeof updateEffect>;

/** What an update would change, ids in order. `refused` says where and why, and what was kept. */
export const updatePreview = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('newer'),
    summary: packSummary,
    added: z.array(id),
    changed: z.array(z.object({ fact: id, from: text(limits.shortText), to: text(limits.shortText) })),
    retired: z.array(id),
    effect: z.optional(updateEffect),
  }),
  z.object({ outcome: z.literal('same'), version: z.int() }),
  z.object({
    outcome: z.literal('refused'),
    reason: text(limits.shortText),
    place: z.optional(text(limits.shortText)),
  }),
]);
export type UpdatePreview = z.infer<typeof updatePreview>;

const siteState = z.object({ site: text(255), granted: z.boolean() });

/** The sites in force. `granted`: the browser lets us read it now; a reader can take that back outside the extension. */
export const siteList = z.object({
  /** The curated list, as host names. */
  defaults: z.array(siteState),
  added: z.array(siteState),
  blocked: z.array(text(255)),
});
export type SiteList = z.infer<typeof siteList>;

/** What is kept in this browser: bytes, and the number of pages with a report and of articles remembered. */
export const kept = z.object({
  settings: z.int(),
  data: z.int(),
  reports: z.int(),
  reportBytes: z.int(),
  articles: z.int(),
  articleBytes: z.int(),
});
export type Kept = z.infer<typeof kept>;

/** From our own pages (popup, panel, options). Refused from anywhere else. */
export const extensionMessage = z.discriminatedUnion('kind', [
  /** Answer: `tabState`. */
  z.strictObject({ kind: z.literal('tab-state'), tab: tabId }),
  /** Read this tab now (after a toolbar click, by `activeTab`). Answer: `tabState`. */
  z.strictObject({ kind: z.literal('check-tab'), tab: tabId }),
  z.strictObject({ kind: z.literal('show-claim'), tab: tabId, claim: text(limits.idLength) }),
  /** Answer: `packSummary`. */
  z.strictObject({ kind: z.literal('pack-summary') }),
  /** Answer: `pack`, whole. */
  z.strictObject({ kind: z.literal('pack') }),
  /**
   * The named facts with the sources, entities (subject, speaker, rival, a stance that is an entity) and metrics that
   * they name, and the further entities and metrics asked for; for two that are compared, their scores on the tests
   * that both took. Unknown ids are left out. Of the staged candidate where it asks so. Answer: `references`.
   */
  z.strictObject({
    kind: z.literal('references'),
    facts: ids,
    entities: ids,
    metrics: ids,
    compared: z.optional(z.array(z.tuple([id, id])).check(z.maxLength(limits.comparedPairs))),
    staged: z.optional(z.boolean()),
  }),
  /** Stages a candidate and says what it would change. Answer: `updatePreview`. */
  z.strictObject({ kind: z.literal('preview-update'), url: text(limits.shortText) }),
  z.strictObject({ kind: z.literal('preview-file'), name: text(255), text: text(limits.packBytes) }),
  /** Takes the staged candidate. Answer: `packSummary`. */
  z.strictObject({ kind: z.literal('take-update') }),
  /** Back to the pack before, if there is one. Answer: `packSummary`. */
  z.strictObject({ kind: z.literal('undo-update') }),
  /** Back to the pack that came with the extension. Answer: `packSummary`. */
  z.strictObject({ kind: z.literal('use-bundled') }),
  /** Away with all data but the bundled. Answer: `packSummary`. */
  z.strictObject({ kind: z.literal('forget-packs') }),
  /** Answer: `kept`. */
  z.strictObject({ kind: z.literal('kept') }),
  /** What articles read earlier say of the claims in a tab's report. Answer: `recollections`. */
  z.strictObject({ kind: z.literal('recall'), tab: tabId }),
  /** Away with all that is remembered of articles. Answer: `kept`. */
  z.strictObject({ kind: z.literal('forget-articles') }),
  /** All choices as on the first day. Answer: `settings`. */
  z.strictObject({ kind: z.literal('reset-settings') }),
  /** Answer: `settings`. */
  z.strictObject({ kind: z.literal('settings') }),
  /** Answer: `settings`. */
  z.strictObject({ kind: z.literal('change-settings'), settings: settingsChange }),
  /** Takes something out of what is marked and counted, or back into it. Answer: `settings`. */
  z.strictObject({ kind: z.literal('set-hidden'), hiding, hidden: z.boolean() }),
  /** Answer: `siteList`. */
  z.strictObject({ kind: z.literal('sites') }),
  /**
   * For `always`, call `permissions.request({ origins: siteOrigins(site) })` in the same click; the order does not
   * matter, and the site is read as soon as both are there. Answer: `siteList`.
   */
  z.strictObject({ kind: z.literal('choose-site'), site, choice: siteChoice }),
]);
export type ExtensionMessage = z.infer<typeof extensionMessage>;

/** What the background answers to a page's message of each kind; where it cannot, the call fails with the reason. */
export interface PageAnswers {
  'topic-found': undefined;
  'spotter-ready': SpotterSetup;
  'claims-spotted': Report;
  'page-shown': Report | undefined;
  'words-needed': SpotterSetup;
  'selection-spotted': Report;
  'hide-claim': undefined;
  'hide-site': undefined;
  'facts-needed': Citation;
}

/** The same for our own pages. */
export interface ExtensionAnswers {
  'tab-state': TabState;
  'check-tab': TabState;
  'show-claim': undefined;
  'pack-summary': PackSummary;
  pack: Pack;
  references: References;
  'preview-update': UpdatePreview;
  'preview-file': UpdatePreview;
  'take-update': PackSummary;
  'undo-update': PackSummary;
  'use-bundled': PackSummary;
  'forget-packs': PackSummary;
  kept: Kept;
  recall: Recollection[];
  'forget-articles': Kept;
  'reset-settings': Settings;
  settings: Settings;
  'change-settings': Settings;
  'set-hidden': Settings;
  sites: SiteList;
  'choose-site': SiteList;
}

/** Sent to every open page of ours when something they show changed. */
export const broadcast = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('tab-state-changed'), tab: tabId }),
  z.strictObject({ kind: z.literal('pack-changed') }),
  z.strictObject({ kind: z.literal('articles-forgotten') }),
  z.strictObject({ kind: z.literal('settings-changed'), settings }),
]);
export type Broadcast = z.infer<typeof broadcast>;
