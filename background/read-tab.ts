import { shownDocument } from './inject.ts';
import { order } from './order.ts';
import type { Sites } from './sites.ts';
import type { TabChecker } from './tab-checker.ts';

/** Reads the page that a tab shows, now, because the reader asks. A page that no extension may read stays unread. */
export type TabReader = (tab: number) => Promise<void>;

export function createTabReader(checker: TabChecker, sites: Sites): TabReader {
  return async (tab) => {
    const page = await shownDocument(tab);
    if (!page) return;
    await checker.begin(page, (await sites.access(page.url)) !== 'allowed');
    try {
      await order(page, { kind: 'read-page' });
    } catch (error) {
      await checker.fail(page, error);
    }
  };
}
