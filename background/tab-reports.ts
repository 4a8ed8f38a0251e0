import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { limits } from '#schema/limits';
import { report } from '#schema/report';
import type { Queue } from './queue.ts';
import type { PageDocument } from './sender.ts';
import { storedItem } from './storage.ts';

const PREFIX = 'tab:';

const standing = z.discriminatedUnion('state', [
  /** The spotter was sent into the page at `since` (ms since 1970), and has not answered. */
  z.object({ state: z.literal('checking'), since: z.number() }),
  /** `pack` and `words`: hashes of the pack that it was checked with, and of the words that it was read with. */
  z.object({ state: z.literal('report'), report, pack: z.string(), words: z.string() }),
  z.object({ state: z.literal('failed'), reason: z.string().check(z.maxLength(limits.shortText)) }),
]);
export type Standing = z.infer<typeof standing>;
export type ReportStanding = Extract<Standing, { state: 'report' }>;

/** What is known of the document in a tab. The report holds its claims, so that they can be checked again. */
const tabRecord = z.object({
  documentId: z.optional(z.string()),
  url: z.string(),
  /** The reader asked for this page, which we may not read otherwise. */
  asked: z.boolean(),
  /** Begins the names of the document's marks. */
  prefix: z.string(),
  standing,
});
export type TabRecord = z.infer<typeof tabRecord>;

/** What is known of each tab's page, one entry a tab, until the browser closes. */
export interface TabReports {
  read(tab: number): Promise<TabRecord | undefined>;
  /** Replaces the record by what `change` makes of it; nothing removes it. Changes of one tab wait for each other. */
  change<T extends TabRecord | undefined>(
    tab: number,
    change: (record: TabRecord | undefined) => T | Promise<T>,
  ): Promise<T>;
  /** Tabs that have a record. */
  tabs(): Promise<number[]>;
}

export function createTabReports(queue: Queue): TabReports {
  const item = (tab: number) => storedItem('session', PREFIX + tab, tabRecord);
  return {
    read: (tab) => item(tab).read(),
    change: (tab, change) =>
      queue(`${PREFIX}${tab}`, async () => {
        const before = await item(tab).read();
        const after = await change(before);
        if (after !== before) await (after ? item(tab).write(after) : item(tab).remove());
        return after;
      }),
    async tabs() {
      const keys = await browser.storage.session.getKeys();
      return keys.filter((key) => key.startsWith(PREFIX)).map((key) => Number(key.slice(PREFIX.length)));
    },
  };
}

/** Whether a record is of this document. */
export function isOf(record: TabRecord, { documentId, url }: PageDocument): boolean {
  if (record.documentId !== undefined || documentId !== undefined) return record.documentId === documentId;
  return samePage(record.url, url);
}

/** Whether two addresses differ in nothing but the place within the page. */
const samePage = (a: string, b: string): boolean => a.split('#', 1)[0] === b.split('#', 1)[0];

/** A document's record with a new standing; what else was known of the document stays. */
export function recordFor<S extends Standing>(document: PageDocument, known: TabRecord | undefined, standing: S) {
  const { asked, prefix } = known && isOf(known, document) ? known : { asked: false, prefix: newPrefix() };
  const { documentId, url } = document;
  return { documentId, url, asked, prefix, standing };
}

/** Letters and digits that a page cannot guess; a letter first, as CSS wants it. */
export const newPrefix = (): string => `m${crypto.randomUUID().replaceAll('-', '')}`;
