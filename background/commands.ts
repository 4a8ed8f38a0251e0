import browser, { type Tabs } from 'webextension-polyfill';
import { hasSelection } from './inject.ts';
import { openPanel } from './panel.ts';
import type { TabReader } from './read-tab.ts';
import { checkSelection } from './selection.ts';
import type { TabReports } from './tab-reports.ts';
import { tellDocument } from './tell.ts';

/** What happens on each key of the manifest's `commands`, in the tab that the reader is in. */
export function createCommands(reports: TabReports, readTab: TabReader) {
  const step = async (tab: number, by: 1 | -1) => {
    const record = await reports.read(tab);
    if (record) await tellDocument({ tab, ...record }, { kind: 'step-claim', by });
  };

  const check = async (tab: number) => {
    if (await hasSelection(tab)) return checkSelection(tab);
    await readTab(tab);
    // The popup says what comes of it. Where the browser opens none without a click, the badge does.
    await browser.action.openPopup().catch(() => undefined);
  };

  const run = new Map<string, (tab: number) => Promise<void>>([
    ['next-claim', (tab) => step(tab, 1)],
    ['previous-claim', (tab) => step(tab, -1)],
    ['open-panel', openPanel],
    ['check-page', check],
  ]);

  return async (command: string, tab?: Tabs.Tab): Promise<void> => {
    if (tab?.id !== undefined) await run.get(command)?.(tab.id);
  };
}
