import browser from 'webextension-polyfill';

interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox). Browsers allow it only before anything is awaited. */
export async function openPanel(tabId: number): Promise<void> {
  const panel = typeof chrome === 'undefined' ? undefined : chrome?.sidePanel;
  if (panel) await panel.open({ tabId });
  else await browser.sidebarAction?.open();
}
