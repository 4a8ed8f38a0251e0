import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { limits } from '#schema/limits';
import type { Recollection, RememberedArticle } from '#schema/memory';
import type { Kept } from '#schema/message';
import type { CheckedClaim, Report } from '#schema/report';
import { createChecker } from './checker.ts';
import { start } from './index.ts';
import { ARTICLES, createMemory, type Memory } from './memory.ts';
import { createPackStore } from './pack-store/store.ts';
import { createQueue } from './queue.ts';
import { createSettings, type SettingsStore } from './settings.ts';
import { installFakeExtension, pageSender, popupSender, send } from './testing/fake-extension.ts';
import { claimOf } from './testing/sample-claim.ts';

const TAB = 7;
let settings: SettingsStore;
let memory: Memory;
beforeEach(() => {
  installFakeExtension();
  const queue = createQueue();
  settings = createSettings(queue);
  memory = createMemory(queue, createChecker(createPackStore(queue)), settings);
});

const checked = (dollars: number, more: Partial<CheckedClaim> = {}): CheckedClaim => ({
  ...claimOf(dollars, `c${dollars}`),
  verdict: 'conflicting',
  why: 'Published: $2 million.',
  facts: ['north-light-cost'],
  notes: [],
  ...more,
});

const reportOf = (url: string, ...claims: CheckedClaim[]): Report => ({
  format: 'sounding-report/1',
  page: { url, title: `Title of ${url}`, language: 'en' },
  pack: { id: 'lighthouses', version: 3, issued: '2026-01-01' },
  claims,
  internalConflicts: [],
});

const stored = async () => ((await browser.storage.local.get(ARTICLES))[ARTICLES] ?? []) as RememberedArticle[];
const here = (...claims: CheckedClaim[]) => memory.recall(reportOf('https://here.example/', ...claims));

describe('switched on', () => {
  beforeEach(async () => void (await settings.change(() => ({ remember: true }))));

  test('tells how many figures other articles give for the same thing, and their words', async () => {
    await memory.keep(TAB, reportOf('https://a.example/1', checked(2e6), checked(9e6)));
    await memory.keep(TAB, reportOf('https://b.example/2', checked(9e6)));
    const other = checked(5e6, { id: 'other', subject: 'south-light' });
    const recalled = await here(checked(5e6), other);
    expect(recalled.map(({ claim, articles, figures }) => [claim, articles, figures])).toEqual([['c5000000', 3, 3]]);
    expect(recalled[0]?.earlier.map(({ url, quotes }) => [url, quotes])).toEqual([
      ['https://b.example/2', ['$9000000']],
      ['https://a.example/1', ['$2000000', '$9000000']],
    ]);
  });

  test('takes figures that meet within their rounding for one', async () => {
    await memory.keep(TAB, reportOf('https://a.example/1', checked(2.04e6)));
    expect(await here(checked(2e6, { approx: true }))).toMatchObject([{ articles: 2, figures: 1 }]);
  });

  test('keeps another scope, a question, and what no fact speaks to apart', async () => {
    await memory.keep(
      TAB,
      reportOf(
        'https://a.example/1',
        checked(1e6, { scope: { run: 'lamp only' } }),
        checked(3e6, { manner: 'question' }),
        checked(4e6, { verdict: 'unreferenced' }),
      ),
    );
    expect(await here(checked(2e6))).toEqual([]);
    expect((await stored())[0]?.claims.map(({ quote }) => quote)).toEqual(['$1000000']);
  });

  test('replaces what the same page said, whatever its query and place, and does not recall it there', async () => {
    await memory.keep(TAB, reportOf('https://a.example/1?reader=42#top', checked(2e6)));
    const again = reportOf('https://a.example/1', checked(9e6), checked(9e6, { id: 'again' }));
    await memory.keep(TAB, again);
    const [article, ...more] = await stored();
    expect(more).toEqual([]);
    expect(article?.url).toBe('https://a.example/1');
    expect(article?.claims.map(({ quote }) => quote)).toEqual(['$9000000']);
    expect(await memory.recall(again)).toEqual([]);
  });

  test('forgets a page that says nothing any more', async () => {
    await memory.keep(TAB, reportOf('https://a.example/1', checked(2e6)));
    await memory.keep(TAB, reportOf('https://a.example/1'));
    expect(await stored()).toEqual([]);
  });

  test('keeps the latest articles, and of each so many claims', async () => {
    for (let n = 0; n <= limits.memoryArticles; n++)
      await memory.keep(TAB, reportOf(`https://a.example/${n}`, checked(n + 1)));
    const many = Array.from({ length: limits.memoryClaims + 1 }, (_, n) => checked(n + 1));
    await memory.keep(TAB, reportOf('https://a.example/many', ...many));
    const articles = await stored();
    expect(articles).toHaveLength(limits.memoryArticles);
    expect(articles[0]?.claims).toHaveLength(limits.memoryClaims);
    expect(articles.at(-1)?.url).toBe('https://a.example/2');
  });

  test('recalls nothing that is too old, and removes it', async () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 1), toFake: ['Date'] });
    await memory.keep(TAB, reportOf('https://a.example/1', checked(9e6)));
    vi.setSystemTime(new Date(2026, 0, 1 + limits.memoryDays));
    expect(await here(checked(2e6))).toHaveLength(1);
    vi.setSystemTime(new Date(2026, 0, 2 + limits.memoryDays));
    expect(await here(checked(2e6))).toEqual([]);
    await memory.tidy();
    expect(await stored()).toEqual([]);
    vi.useRealTimers();
  });

  test('keeps nothing of a private window', async () => {
    const { get } = browser.tabs;
    browser.tabs.get = async (id) => ({ ...(await get(id)), incognito: true });
    await memory.keep(TAB, reportOf('https://a.example/1', checked(2e6)));
    expect(await stored()).toEqual([]);
  });

  test('fails nothing where the browser has no room', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceeded'));
    await memory.keep(TAB, reportOf('https://a.example/1', checked(2e6)));
    expect(warn).toHaveBeenCalledOnce();
    set.mockRestore();
    warn.mockRestore();
  });
});

test('keeps and recalls nothing while it is off, which is the beginning', async () => {
  await memory.keep(TAB, reportOf('https://a.example/1', checked(2e6)));
  expect(await stored()).toEqual([]);
  await settings.change(() => ({ remember: true }));
  await memory.keep(TAB, reportOf('https://a.example/1', checked(2e6)));
  await settings.change(() => ({ remember: false }));
  expect(await here(checked(9e6))).toEqual([]);
});

describe('in the whole background', () => {
  const ask = <T>(message: unknown) => send(message, popupSender()) as Promise<T>;
  const remember = (on: boolean) => ask({ kind: 'change-settings', settings: { remember: on } });
  const read = (documentId: string, url: string, dollars: number) => {
    const { verdict: _, why: _why, facts: _facts, notes: _notes, ...claim } = checked(dollars);
    const spotted = { kind: 'claims-spotted', page: { language: 'en' }, claims: [claim] };
    return send(spotted, pageSender(TAB, documentId, url));
  };
  const kept = async () => (await ask<Kept>({ kind: 'kept' })).articles;

  beforeEach(() => start());

  test('the popup of an article gets what an earlier one said, until that is cleared', async () => {
    await remember(true);
    await read('doc-1', 'https://news.example/first', 9e6);
    await read('doc-2', 'https://news.example/second', 2e6);
    await expect.poll(kept).toBe(2);
    const [known] = await ask<Recollection[]>({ kind: 'recall', tab: TAB });
    expect(known).toMatchObject({ articles: 2, figures: 2, earlier: [{ url: 'https://news.example/first' }] });
    expect(await ask<Kept>({ kind: 'forget-articles' })).toMatchObject({ articles: 0, articleBytes: 0 });
    expect(await ask({ kind: 'recall', tab: TAB })).toEqual([]);
  });

  test.each([
    ['switching it off', () => remember(false)],
    ['resetting the settings', () => ask({ kind: 'reset-settings' })],
  ])('%s removes all of it', async (_, end) => {
    await remember(true);
    await read('doc-1', 'https://news.example/first', 9e6);
    await expect.poll(kept).toBe(1);
    await end();
    expect(await browser.storage.local.getKeys()).not.toContain(ARTICLES);
  });
});
