import browser, { type Tabs } from 'webextension-polyfill';
import { showBadge, silent } from './badge.ts';
import { loadSentry } from './inject.ts';
import type { Sites } from './sites.ts';
import type { TabChecker } from './tab-checker.ts';
import type { TabRecord, TabReports } from './tab-reports.ts';
import { isWebPage } from './tab-state.ts';
import { tellDocument, tellPages } from './tell.ts';

/**
 * Brings the tabs that are open in line with where pages may be read, after a choice of the reader, a permission given or
 * taken, or an installation: browsers only see to pages that are loaded later. Can be done at any time, and again.
 */
export function createOpenTabs(reports: TabReports, checker: TabChecker, sites: Sites) {
  const stop = async (tab: number, record: TabRecord) => {
    await tellDocument({ tab, ...record }, { kind: 'stop' });
    await checker.forget(tab);
    await showBadge(tab, silent);
    await tellPages({ kind: 'tab-state-changed', tab });
  };

  const align = async ({ id, url }: Tabs.Tab) => {
    if (id === undefined) return;
    const record = await reports.read(id);
    // A page read at the reader's own request stays, whatever its site.
    if (record) return record.asked || (await mayRead(record.url)) ? undefined : stop(id, record);
    // Without permission its address is not known. A tab that sleeps or shows an error has nothing to look at.
    if (url && isWebPage(url) && (await mayRead(url))) await loadSentry(id).catch(() => undefined);
  };

  const mayRead = async (url: string) => (await sites.access(url)) === 'allowed';

  return async (): Promise<void> => {
    await sites.register();
    await Promise.all((await browser.tabs.query({})).map(align));
  };
}
