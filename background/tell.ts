import browser from 'webextension-polyfill';
import type { Broadcast, TabMessage } from '#schema/message';
import type { PageDocument } from './sender.ts';

/** Tells our open pages. That none is open is no failure, and no other failure is possible. */
export async function tellPages(message: Broadcast): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Tells the spotter of a document. @returns whether it was there to hear it */
export async function tellDocument({ tab, documentId }: PageDocument, message: TabMessage): Promise<boolean> {
  return browser.tabs.sendMessage(tab, message, documentId ? { documentId } : { frameId: 0 }).then(
    () => true,
    () => false,
  );
}
