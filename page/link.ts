/** The way to the background: one message, one answer, parsed. */

import type { Browser, Runtime } from 'webextension-polyfill';
import type * as z from 'zod/mini';
import { alongName } from '#schema/along';
import { type PageMessage, type TabMessage, tabMessage } from '#schema/message';

/**
 * The browser's own object: it answers by promises in every browser since Manifest V3, and a page is spared the polyfill.
 * Not `browser`, which Chromium lacks: an element of the page with that id would stand for it.
 */
const runtime = (): Browser['runtime'] | undefined => (globalThis as { chrome?: Partial<Browser> }).chrome?.runtime;

/** After an update or a reload of the extension this script stays in the page without an extension behind it. */
export const isOrphan = (): boolean => runtime()?.id === undefined;

/**
 * Sends a message and parses the answer; nothing if there is none, or none that can be read.
 * A background that was being stopped just then does not answer: it is asked once more, which wakes it.
 */
export async function ask<T>(message: PageMessage, answer: z.ZodMiniType<T>): Promise<T | undefined> {
  if (isOrphan()) return undefined;
  const send = async (): Promise<unknown> => runtime()?.sendMessage(message);
  const raw = await send()
    .catch(send)
    .catch(() => undefined);
  const parsed = answer.safeParse(raw);
  return parsed.success ? parsed.data : undefined;
}

/** Calls `handle` for each message from the background. Returns how to stop. */
export function listen(handle: (message: TabMessage) => void): () => void {
  const receive = (raw: unknown) => {
    const message = tabMessage.safeParse(raw);
    if (message.success) handle(message.data);
    return undefined;
  };
  runtime()?.onMessage.addListener(receive);
  return () => runtime()?.onMessage?.removeListener(receive);
}

/** Calls `join` for each panel that is opened beside this document. Returns how to stop. */
export function admit(join: (panel: Runtime.Port) => void): () => void {
  const connected = (port: Runtime.Port) => {
    if (port.name === alongName) join(port);
  };
  runtime()?.onConnect.addListener(connected);
  return () => runtime()?.onConnect?.removeListener(connected);
}
