import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { recollections } from '#schema/memory';
import {
  type Broadcast,
  broadcast,
  type ExtensionAnswers,
  type ExtensionMessage,
  kept,
  packSummary,
  references,
  siteList,
  tabState,
  updatePreview,
} from '#schema/message';
import { pack } from '#schema/pack';
import { settings } from '#schema/settings';

/** What an answer must look like to be shown. */
const answers: { readonly [K in ExtensionMessage['kind']]: z.ZodMiniType<ExtensionAnswers[K]> } = {
  'tab-state': tabState,
  'check-tab': tabState,
  'show-claim': z.pipe(
    z.unknown(),
    z.transform((): undefined => undefined),
  ),
  'pack-summary': packSummary,
  pack,
  references,
  'preview-update': updatePreview,
  'preview-file': updatePreview,
  'take-update': packSummary,
  'undo-update': packSummary,
  'use-bundled': packSummary,
  'forget-packs': packSummary,
  kept,
  recall: recollections,
  'forget-articles': kept,
  'reset-settings': settings,
  settings,
  'change-settings': settings,
  'set-hidden': settings,
  sites: siteList,
  'choose-site': siteList,
};

/**
 * Asks the background. A message that meets a worker in the moment of its stop fails, so it is sent once more; every
 * handler may run twice.
 * @throws what the background says, or what is wrong with its answer
 */
export async function ask<Kind extends ExtensionMessage['kind']>(
  message: { kind: Kind } & Extract<ExtensionMessage, { kind: Kind }>,
): Promise<ExtensionAnswers[Kind]> {
  const send = (): Promise<unknown> => browser.runtime.sendMessage(message);
  const answer = await send().catch(send);
  return answers[message.kind].parse(answer);
}

/**
 * Hears what the background tells all open pages; content scripts, which have a tab, are not listened to.
 * @returns how to stop
 */
export function listen(hear: (message: Broadcast) => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const heard = broadcast.safeParse(message);
    if (!sender.tab && heard.success) hear(heard.data);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** A failure as a reader can pass it on. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
