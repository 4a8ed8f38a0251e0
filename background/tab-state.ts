import browser, { type Tabs } from 'webextension-polyfill';
import type { TabState } from '#schema/message';
import { shownDocument } from './inject.ts';
import type { Sites } from './sites.ts';
import type { TabChecker } from './tab-checker.ts';
import { samePage, type TabRecord, type TabReports } from './tab-reports.ts';

/** A page that was not heard of for so long (ms) will not be: its spotter ended, or never came. */
const PATIENCE = 15_000;

const UNREADABLE: TabState = { state: 'unreadable' };

/**
 * What a tab is in, from what is stored and what the browser says now; nothing is remembered in between, so a stop in any
 * moment cannot make it wrong. The address of a tab is known only where we may read it, for good or since the reader clicked.
 */
export function createTabState(reports: TabReports, checker: TabChecker, sites: Sites) {
  return async (tabId: number): Promise<TabState> => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return UNREADABLE;
    const record = await recordOf(tabId, tab.url);
    return record ? recorded(record, tab, tabId) : unrecorded(tab, tabId);
  };

  async function recordOf(tabId: number, url: string | undefined): Promise<TabRecord | undefined> {
    const record = await reports.read(tabId);
    if (!record || (url && samePage(record.url, url))) return record;
    await checker.forgetIfGone(tabId);
    return reports.read(tabId);
  }

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
