import browser from 'webextension-polyfill';

interface SidePanel {
  open(where: { tabId: number }): Promise<void>;
}

declare const chrome: { readonly sidePanel?: SidePanel } | undefined;

/** Opens the side panel (Chrome, Edge) or the sidebar (Firefox); undefined where there is none. Call it in a click. */
export function panelOpener(): ((tab: number) => Promise<void>) | undefined {
  const panel = typeof chrome === 'undefined' ? undefined : chrome?.sidePanel;
  if (panel) return (tabId) => panel.open({ tabId });
  return browser.sidebarAction ? () => browser.sidebarAction.open() : undefined;
}
