import browser, { type Tabs } from 'webextension-polyfill';
import type { TabState } from '#schema/message';
import { shownDocument } from './inject.ts';
import type { Sites } from './sites.ts';
import type { TabChecker } from './tab-checker.ts';
import type { TabRecord, TabReports } from './tab-reports.ts';

/** A page that was not heard of for so long (ms) will not be: its spotter ended, or never came. */
const PATIENCE = 15_000;

/** A page that is too busy to say within this time (ms) whether it is still the one that was read is taken to be it. */
const GLANCE = 500;

const UNREADABLE: TabState = { state: 'unreadable' };

/**
 * What a tab is in, from what is stored and what the browser says now; nothing is remembered in between, so a stop in any
 * moment cannot make it wrong. The address of a tab is known only where we may read it, for good or since the reader clicked.
 */
export function createTabState(reports: TabReports, checker: TabChecker, sites: Sites) {
  return async (tabId: number): Promise<TabState> => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return UNREADABLE;
    await Promise.race([checker.forgetIfGone(tabId), pause(GLANCE)]);
    const record = await reports.read(tabId);
    return record ? recorded(record, tab, tabId) : unrecorded(tab, tabId);
  };

  async function recorded(record: TabRecord, { title }: Tabs.Tab, tab: number): Promise<TabState> {
    const { standing, documentId, url } = record;
    if (standing.state === 'failed') return { state: 'failed', reason: standing.reason };
    if (standing.state === 'checking') {
      if (Date.now() - standing.since < PATIENCE) return { state: 'checking', ...(title && { title }) };
      return { state: 'failed', reason: 'The page did not answer.' };
    }
    const report = await checker.resume({ tab, documentId, url });
    return { state: 'report', report: report ?? standing.report };
  }

  async function unrecorded({ url, title, status }: Tabs.Tab, tab: number): Promise<TabState> {
    if (!url) return { state: 'not-allowed' };
    if (!isWebPage(url)) return UNREADABLE;
    const access = await sites.access(url);
    if (access === 'allowed' && status === 'loading') return { state: 'checking', ...(title && { title }) };
    // An error page, or one that the browser or its administrator keeps to itself.
    if (!(await shownDocument(tab))) return UNREADABLE;
    if (access === 'allowed') return { state: 'no-topic' };
    const host = new URL(url).hostname;
    return { state: 'not-allowed', host, ...(access === 'blocked' && { blocked: true }) };
  }
}

/** Whether it is a page of the web at all, not one of the browser's own. */
export const isWebPage = (url: string): boolean => /^https?:/.test(url);

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
