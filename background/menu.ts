import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { checkSelection } from './selection.ts';

const CHECK = 'check-selection';

/** Puts our line into the menu of selected text. Browsers keep it from then on; an update makes it anew. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({
    id: CHECK,
    title: browser.i18n.getMessage('menu_check'),
    contexts: ['selection'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/** The click also gives leave to look into this tab, as `activeTab` says. */
export async function menuClicked({ menuItemId, selectionText }: Menus.OnClickData, tab?: Tabs.Tab): Promise<void> {
  if (menuItemId === CHECK && tab?.id !== undefined) await checkSelection(tab.id, selectionText);
}
