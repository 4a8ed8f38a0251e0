import browser, { type Runtime } from 'webextension-polyfill';

/** A document in a tab, as the browser names it. Firefox before 153 has no id for it; then its address stands for it. */
export interface PageDocument {
  readonly tab: number;
  readonly documentId?: string | undefined;
  readonly url: string;
}

/** Who sent a message: one of our content scripts in a page, or one of our own pages. */
export type Sender = { readonly kind: 'page'; readonly document: PageDocument } | { readonly kind: 'extension' };

/** What browsers add to a sender and the type does not know. */
type FullSender = Runtime.MessageSender & { origin?: string; documentLifecycle?: string };

/**
 * Tells who sent a message by what the browser says of the sender, never by what the message says.
 * @throws Error if it is neither: another extension, a frame inside a page, a document that is not shown
 */
export function identify(sender: FullSender): Sender {
  if (sender.id !== browser.runtime.id) throw new Error('Message refused: it is from outside the extension');
  return isOurPage(sender) ? { kind: 'extension' } : { kind: 'page', document: pageOf(sender) };
}

function isOurPage({ url, origin }: FullSender): boolean {
  const home = browser.runtime.getURL('');
  if (!url?.startsWith(home)) return false;
  return origin === undefined || `${origin}/` === home;
}

function pageOf({ tab, frameId, documentId, documentLifecycle = 'active', origin, url }: FullSender): PageDocument {
  if (tab?.id === undefined || !origin || !url) throw new Error('Message refused: it is from no page');
  if (frameId !== 0) throw new Error('Message refused: it is from a frame inside a page');
  if (documentLifecycle !== 'active') throw new Error('Message refused: its page is not shown');
  return { tab: tab.id, documentId, url: currentUrl(url, tab.url) };
}

/**
 * The address that the page has now. Chromium names a script's page by the address it was loaded with; after a navigation
 * without a load only the tab has the new one. Of another origin, the tab shows another page by now.
 */
function currentUrl(url: string, shown: string | undefined): string {
  const isSamePage = shown !== undefined && URL.canParse(shown) && new URL(shown).origin === new URL(url).origin;
  return isSamePage ? shown : url;
}
