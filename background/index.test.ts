import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Claim } from '#schema/claim';
import type { TabState } from '#schema/message';
import type { Report } from '#schema/report';
import { start } from './index.ts';
import {
  type FakeExtension,
  happen,
  installFakeExtension,
  pageSender,
  popupSender,
  send,
} from './testing/fake-extension.ts';
import { claimOf } from './testing/sample-claim.ts';
import { sampleFact, samplePackText } from './testing/sample-pack.ts';
import { runUntilStop } from './testing/stop.ts';

const TAB = 7;
const URL_OF_PAGE = 'https://www.blog.example/lights';

let fake: FakeExtension;
beforeEach(() => {
  fake = installFakeExtension();
  fake.granted.add('https://*.blog.example/*').add('http://*.blog.example/*');
  open('doc-1');
  start();
});

/** The tab goes to a document: scripts and badge of the one before are gone, as browsers see to. */
function open(documentId: string, url = URL_OF_PAGE) {
  fake.shown.set(TAB, { documentId, url });
  void browser.action.setBadgeText({ tabId: TAB, text: null });
}

/** The browser stops the background and wakes it anew: memory and listeners are gone, the stores are not. */
function restart() {
  const { onMessage, onInstalled, onStartup } = browser.runtime;
  for (const event of [onMessage, onInstalled, onStartup, browser.tabs.onRemoved])
    (event as unknown as { removeAllListeners(): void }).removeAllListeners();
  start();
}

const page = (documentId = 'doc-1', url = URL_OF_PAGE) => pageSender(TAB, documentId, url);
const ask = <T>(message: unknown) => send(message, popupSender()) as Promise<T>;
const state = () => ask<TabState>({ kind: 'tab-state', tab: TAB });
const badge = () => browser.action.getBadgeText({ tabId: TAB });

const spotted = (...claims: Claim[]) => ({ kind: 'claims-spotted', page: { language: 'en' }, claims });

async function readPage(...claims: Claim[]): Promise<Report> {
  await send({ kind: 'topic-found' }, page());
  await send({ kind: 'spotter-ready' }, page());
  fake.listening.add('doc-1');
  return send(spotted(...claims), page()) as Promise<Report>;
}

const verdicts = (report: Report) => report.claims.map(({ verdict }) => verdict);

async function takeNewFigure(dollars: number, changes = {}): Promise<void> {
  const text = samplePackText({ version: 4, facts: [sampleFact('north-light-cost', dollars)], ...changes });
  await ask({ kind: 'preview-file', name: 'new.json', text });
  await ask({ kind: 'take-update' });
}

describe('the way of a page', () => {
  test('the sentry calls the spotter into its own document', async () => {
    await send({ kind: 'topic-found' }, page());
    expect(fake.injected).toEqual([{ tab: TAB, what: '/spotter.js' }]);
    expect(await state()).toEqual({ state: 'checking', title: 'Tab 7' });
    expect(fake.broadcasts).toContainEqual({ kind: 'tab-state-changed', tab: TAB });
  });

  test('the spotter gets words without answers, settings without sites, and names for its marks', async () => {
    const setup = await send({ kind: 'spotter-ready' }, page());
    expect(setup).toEqual({
      lexicon: expect.objectContaining({ id: 'lighthouses' }),
      settings: { marks: 'all', theme: 'system', hiddenVerdicts: [], hiddenClaims: [], hidesAll: false },
      highlightPrefix: expect.stringMatching(/^m[0-9a-f]{32}$/),
    });
    const [style] = fake.styles;
    expect(style?.target).toEqual({ tabId: TAB, documentIds: ['doc-1'] });
    expect(style?.css).toContain(`::highlight(${(setup as { highlightPrefix: string }).highlightPrefix}-conflicting-`);
  });

  test('a spotter that asks twice gets the same names', async () => {
    const first = await send({ kind: 'spotter-ready' }, page());
    expect(await send({ kind: 'spotter-ready' }, page())).toEqual(first);
  });

  test('claims are checked, kept, shown on the badge and in the popup', async () => {
    const report = await readPage(claimOf(2_000_000), claimOf(9_000_000, 'c2'));
    expect(verdicts(report)).toEqual(['consistent', 'conflicting']);
    expect(report.page.url).toBe(URL_OF_PAGE);
    expect(await badge()).toBe('1');
    expect(await state()).toEqual({ state: 'report', report });
  });

  test('new claims replace those before', async () => {
    await readPage(claimOf(9_000_000));
    const report = await send(spotted(claimOf(2_000_000)), page());
    expect(await state()).toEqual({ state: 'report', report });
    expect(await badge()).toBe('✓');
  });

  test('a card gets the facts it names', async () => {
    expect(await send({ kind: 'facts-needed', facts: ['north-light-cost'] }, page())).toMatchObject({
      facts: [{ id: 'north-light-cost' }],
      sources: [{ id: 'gazette' }],
    });
  });

  test('the popup leads to a claim in the page', async () => {
    await readPage(claimOf(2_000_000));
    await ask({ kind: 'show-claim', tab: TAB, claim: 'c1' });
    expect(fake.toTabs).toContainEqual({ tab: TAB, message: { kind: 'show-claim', claim: 'c1' } });
    fake.listening.clear();
    await expect(ask({ kind: 'show-claim', tab: TAB, claim: 'c1' })).rejects.toThrow('does not answer');
  });

  test('a page that cannot be read says so', async () => {
    const { executeScript } = browser.scripting;
    browser.scripting.executeScript = (script) =>
      script.files ? Promise.reject(new Error('The page is too large')) : executeScript(script);
    await send({ kind: 'topic-found' }, page());
    browser.scripting.executeScript = executeScript;
    expect(await state()).toEqual({ state: 'failed', reason: 'The page is too large' });
    expect(await badge()).toBe('!');
  });

  test('a page that is left before it could be read says nothing', async () => {
    await send({ kind: 'topic-found' }, page('doc-gone'));
    expect(await state()).toEqual({ state: 'no-topic' });
    expect(await badge()).toBe('');
  });

  test('a page that never answers is given up', async () => {
    await send({ kind: 'topic-found' }, page());
    vi.setSystemTime(Date.now() + 20_000);
    expect(await state()).toEqual({ state: 'failed', reason: 'The page did not answer.' });
    vi.useRealTimers();
  });
});

describe('a stop at any moment', () => {
  test('between any two steps loses nothing', async () => {
    for (const moment of ['before', 'after'] as const) {
      for (let n = 1, outcome = 'stopped'; outcome === 'stopped'; n += 1) {
        await browser.storage.session.clear();
        await readPage(claimOf(2_000_000));
        outcome = await runUntilStop(n, moment, () => send(spotted(claimOf(9_000_000)), page()));
        restart();
        const report = await send(spotted(claimOf(9_000_000)), page());
        expect(await state()).toEqual({ state: 'report', report });
      }
    }
  });

  test('the popup reads the stored report', async () => {
    const report = await readPage(claimOf(9_000_000));
    restart();
    expect(await state()).toEqual({ state: 'report', report });
  });
});

test('twenty tabs and twenty messages at once lose nothing', async () => {
  const tabs = Array.from({ length: 20 }, (_, n) => 100 + n);
  for (const tab of tabs) fake.shown.set(tab, { documentId: `doc-${tab}`, url: URL_OF_PAGE });
  await Promise.all(
    tabs.flatMap((tab) => {
      const sender = pageSender(tab, `doc-${tab}`, URL_OF_PAGE);
      return [{ kind: 'topic-found' }, { kind: 'spotter-ready' }, spotted(claimOf(tab))].map((it) => send(it, sender));
    }),
  );
  const states = await Promise.all(tabs.map((tab) => ask<TabState>({ kind: 'tab-state', tab })));
  expect(states.map((it) => it.state === 'report' && it.report.claims[0]?.value)).toEqual(
    tabs.map((tab) => ({ min: tab, max: tab, unit: 'USD' })),
  );
});

describe('leaving a page', () => {
  test('its report goes with it', async () => {
    await readPage(claimOf(9_000_000));
    open('doc-2', 'https://www.blog.example/weather');
    expect(await state()).toEqual({ state: 'no-topic' });
    expect(await browser.storage.session.getKeys()).toEqual([]);
  });

  test('a page loaded anew is another document, though at the same address', async () => {
    await readPage(claimOf(9_000_000));
    open('doc-2');
    expect(await state()).toEqual({ state: 'no-topic' });
  });

  test('a new address for the same document is not another page', async () => {
    const report = await readPage(claimOf(9_000_000));
    open('doc-1', `${URL_OF_PAGE}/2`);
    expect(await state()).toEqual({ state: 'report', report });
  });

  test('new data does not put the old page’s badge on the new page', async () => {
    await readPage(claimOf(9_000_000));
    open('doc-2', 'https://www.blog.example/weather');
    await takeNewFigure(1);
    expect(await badge()).toBe('');
  });

  test('a page too busy to answer keeps its report', async () => {
    const report = await readPage(claimOf(9_000_000));
    const { executeScript } = browser.scripting;
    browser.scripting.executeScript = () => new Promise(() => undefined);
    expect(await state()).toEqual({ state: 'report', report });
    browser.scripting.executeScript = executeScript;
  });

  test('a message that was on its way does not replace the next page’s', async () => {
    await readPage(claimOf(9_000_000));
    open('doc-2', 'https://www.blog.example/next');
    await send({ kind: 'topic-found' }, page('doc-2', 'https://www.blog.example/next'));
    await expect(send(spotted(claimOf(1)), page('doc-1'))).rejects.toThrow('its page is gone');
    expect(await state()).toMatchObject({ state: 'checking' });
  });

  test('closing the tab forgets it', async () => {
    await readPage(claimOf(9_000_000));
    await happen(browser.tabs.onRemoved, TAB, {});
    expect(await browser.storage.session.getKeys()).toEqual([]);
  });
});

describe('coming back to a page', () => {
  test('its report is there, and the badge is set again', async () => {
    const report = await readPage(claimOf(9_000_000));
    open('doc-1');
    expect(await send({ kind: 'page-shown' }, page())).toEqual(report);
    expect(await badge()).toBe('1');
  });

  test('where another page was read meanwhile, the claims are asked for again', async () => {
    await readPage(claimOf(9_000_000));
    open('doc-2');
    await send(spotted(), page('doc-2'));
    open('doc-1');
    expect(await send({ kind: 'page-shown' }, page())).toBeUndefined();
    await send(spotted(claimOf(9_000_000)), page());
    expect(await state()).toMatchObject({ state: 'report', report: { claims: [{ verdict: 'conflicting' }] } });
  });
});

describe('what the popup says of a page that was not read', () => {
  test.each<[string, string | undefined, TabState]>([
    ['we may read it, and it is about something else', URL_OF_PAGE, { state: 'no-topic' }],
    ['we may not', 'https://other.example/a', { state: 'not-allowed', host: 'other.example' }],
    ['a page of the browser', 'chrome://settings/', { state: 'unreadable' }],
  ])('%s', async (_, url, expected) => {
    open('doc-1', url);
    expect(await state()).toEqual(expected);
  });

  test('its address is hidden from us', async () => {
    fake.shown.delete(TAB);
    expect(await state()).toEqual({ state: 'not-allowed' });
  });

  test('the reader switched it off', async () => {
    await ask({ kind: 'choose-site', site: 'blog.example', choice: 'never' });
    expect(await state()).toEqual({ state: 'not-allowed', host: 'www.blog.example', blocked: true });
    await send({ kind: 'topic-found' }, page());
    expect(fake.injected.filter(({ what }) => what === '/spotter.js')).toEqual([]);
  });
});

describe('“check this page”', () => {
  test('reads a page once, whatever its site', async () => {
    open('doc-1', 'https://other.example/a');
    expect(await ask({ kind: 'check-tab', tab: TAB })).toMatchObject({ state: 'checking' });
    expect(fake.injected).toContainEqual({ tab: TAB, what: '/spotter.js' });
  });

  test('a spotter that is there already is asked to read again', async () => {
    await readPage(claimOf(1));
    await ask({ kind: 'check-tab', tab: TAB });
    expect(fake.toTabs.slice(1)).toEqual([{ tab: TAB, message: { kind: 'read-page' } }]);
  });

  test('says so where no extension may look', async () => {
    fake.shown.delete(TAB);
    expect(await ask({ kind: 'check-tab', tab: TAB })).toEqual({ state: 'not-allowed' });
  });
});

describe('other data', () => {
  test('the open page’s report follows, and back', async () => {
    await readPage(claimOf(9_000_000));
    await takeNewFigure(9_000_000);
    expect(await badge()).toBe('✓');
    expect(fake.toTabs.slice(1)).toEqual([
      {
        tab: TAB,
        message: { kind: 'report-changed', report: expect.objectContaining({ format: 'sounding-report/1' }) },
      },
    ]);
    expect(fake.broadcasts).toContainEqual({ kind: 'pack-changed' });
    expect(await state()).toMatchObject({ report: { pack: { version: 4 }, claims: [{ verdict: 'consistent' }] } });

    expect(await ask({ kind: 'undo-update' })).toMatchObject({ version: 3, origin: 'bundled' });
    expect(await badge()).toBe('1');
    expect(await state()).toMatchObject({ report: { pack: { version: 3 }, claims: [{ verdict: 'conflicting' }] } });
  });

  test('other words: the page reads itself again', async () => {
    await readPage(claimOf(9_000_000));
    await takeNewFigure(1, { triggers: ['North Light', 'South Light'] });
    expect(fake.toTabs.slice(1)).toEqual([{ tab: TAB, message: { kind: 'read-page' } }]);
    expect((await browser.storage.local.get('triggers')).triggers).toEqual(['north light', 'south light']);
  });

  test('a report follows even if the background was stopped right after the switch', async () => {
    await readPage(claimOf(9_000_000));
    const text = samplePackText({ version: 4, facts: [sampleFact('north-light-cost', 9_000_000)] });
    await ask({ kind: 'preview-file', name: 'new.json', text });
    for (let n = 1, outcome = 'stopped'; outcome === 'stopped'; n += 1) {
      outcome = await runUntilStop(n, 'after', () => ask({ kind: 'take-update' }));
      restart();
      const { version } = await ask<{ version: number }>({ kind: 'pack-summary' });
      expect(await state()).toMatchObject({ report: { pack: { version } } });
    }
    expect(await state()).toMatchObject({ report: { claims: [{ verdict: 'consistent' }] } });
  });

  test('facts of new data can be looked at before it is taken', async () => {
    const text = samplePackText({ version: 4, facts: [sampleFact('south-light-cost', 5)] });
    await ask({ kind: 'preview-file', name: 'new.json', text });
    const wanted = { kind: 'references', facts: ['south-light-cost'], entities: [], metrics: [] };
    expect(await ask(wanted)).toMatchObject({ facts: [] });
    expect(await ask({ ...wanted, staged: true })).toMatchObject({ facts: [{ id: 'south-light-cost' }] });
  });
});

describe('settings and sites', () => {
  test('a change reaches the pages and ours', async () => {
    await readPage(claimOf(1));
    await ask({ kind: 'change-settings', settings: { marks: 'differing' } });
    expect(fake.toTabs).toContainEqual({
      tab: TAB,
      message: {
        kind: 'settings-changed',
        settings: { marks: 'differing', theme: 'system', hiddenVerdicts: [], hiddenClaims: [], hidesAll: false },
      },
    });
    expect(await ask({ kind: 'settings' })).toMatchObject({ marks: 'differing' });
  });

  test('a permission taken back: the marks go', async () => {
    await readPage(claimOf(9_000_000));
    fake.granted.clear();
    await happen(browser.permissions.onRemoved, { origins: ['https://*.blog.example/*'] });
    expect(fake.toTabs).toContainEqual({ tab: TAB, message: { kind: 'stop' } });
    expect(await badge()).toBe('');
    expect(await state()).toMatchObject({ state: 'not-allowed' });
  });

  test('a page read at the reader’s request stays', async () => {
    open('doc-1', 'https://other.example/a');
    await ask({ kind: 'check-tab', tab: TAB });
    fake.listening.add('doc-1');
    await send(spotted(claimOf(9_000_000)), page('doc-1', 'https://other.example/a'));
    await happen(browser.permissions.onRemoved, { origins: ['https://feed.example/*'] });
    expect(await state()).toMatchObject({ state: 'report' });
  });

  test('a site added while it is open is looked at at once', async () => {
    open('doc-1', 'https://other.example/a');
    await ask({ kind: 'choose-site', site: 'other.example', choice: 'always' });
    expect(fake.injected.filter(({ what }) => what === '/sentry.js')).toEqual([]);
    fake.granted.add('https://*.other.example/*').add('http://*.other.example/*');
    await happen(browser.permissions.onAdded, { origins: ['https://*.other.example/*'] });
    expect(fake.injected).toContainEqual({ tab: TAB, what: '/sentry.js' });
    expect(fake.registered.size).toBe(1);
  });

  test('an installation writes the sentry’s words and looks at open tabs', async () => {
    await happen(browser.runtime.onInstalled, { reason: 'install' });
    expect((await browser.storage.local.get('triggers')).triggers).toEqual(['north light']);
    expect(fake.injected).toContainEqual({ tab: TAB, what: '/sentry.js' });
  });
});
