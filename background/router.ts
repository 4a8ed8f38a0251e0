import type { Runtime } from 'webextension-polyfill';
import {
  type ExtensionAnswers,
  type ExtensionMessage,
  extensionMessage,
  type PageAnswers,
  type PageMessage,
  pageMessage,
} from '#schema/message';
import { parse } from './parse.ts';
import { identify, type PageDocument } from './sender.ts';

type Of<Message, Kind> = Extract<Message, { kind: Kind }>;

/** One handler for each kind of message from a page. Each may run twice for one message, since senders repeat. */
export type PageHandlers = {
  readonly [K in PageMessage['kind']]: (message: Of<PageMessage, K>, from: PageDocument) => Promise<PageAnswers[K]>;
};

/** One handler for each kind of message from our own pages. */
export type ExtensionHandlers = {
  readonly [K in ExtensionMessage['kind']]: (message: Of<ExtensionMessage, K>) => Promise<ExtensionAnswers[K]>;
};

/**
 * Message -> who sent it -> schema for that sender -> handler -> answer. A page can only send the kinds of `pageMessage`: for
 * it the others do not exist.
 * @returns the answer, or a failure that says which field is wrong
 */
export function createRouter(page: PageHandlers, extension: ExtensionHandlers) {
  return async (message: unknown, sender: Runtime.MessageSender): Promise<unknown> => {
    const from = identify(sender);
    if (from.kind === 'extension') {
      const request = parse(extensionMessage, message, 'Message from an extension page');
      return dispatch(extension, request);
    }
    const request = parse(pageMessage, message, 'Message from a page');
    return dispatch(page, request, from.document);
  };
}

/** The table's type says that the handler fits the message's kind; looked up by a union, that is lost and is restored here. */
function dispatch<Message extends { kind: string }, Rest extends unknown[]>(
  handlers: { readonly [K in Message['kind']]: (message: never, ...rest: Rest) => Promise<unknown> },
  message: Message,
  ...rest: Rest
): Promise<unknown> {
  const handle = handlers[message.kind as Message['kind']] as (message: Message, ...rest: Rest) => Promise<unknown>;
  return handle(message, ...rest);
}
