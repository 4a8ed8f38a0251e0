import { beforeEach, describe, expect, test } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { extensionMessage, pageMessage } from '#schema/message';
import { createRouter, type ExtensionHandlers, type PageHandlers } from './router.ts';
import { identify } from './sender.ts';
import { installFakeExtension, pageSender, popupSender } from './testing/fake-extension.ts';

/** One valid message of each kind; the test below sees to it that none is missing. */
const pageMessages = [
  { kind: 'topic-found' },
  { kind: 'spotter-ready' },
  { kind: 'claims-spotted', page: { language: 'en' }, claims: [] },
  { kind: 'page-shown' },
  { kind: 'words-needed' },
  { kind: 'selection-spotted', page: { language: 'en' }, claims: [] },
  { kind: 'hide-claim', claim: 'c1' },
  { kind: 'hide-site' },
  { kind: 'facts-needed', facts: ['north-light-cost'] },
];
const extensionMessages = [
  { kind: 'tab-state', tab: 1 },
  { kind: 'check-tab', tab: 1 },
  { kind: 'show-claim', tab: 1, claim: 'c1' },
  { kind: 'pack-summary' },
  { kind: 'pack' },
  { kind: 'references', facts: [], entities: [], metrics: [] },
  { kind: 'preview-update', url: 'https://feed.example/' },
  { kind: 'preview-file', name: 'a.json', text: '{}' },
  { kind: 'take-update' },
  { kind: 'undo-update' },
  { kind: 'use-bundled' },
  { kind: 'forget-packs' },
  { kind: 'kept' },
  { kind: 'recall', tab: 1 },
  { kind: 'forget-articles' },
  { kind: 'reset-settings' },
  { kind: 'settings' },
  { kind: 'change-settings', settings: { marks: 'none' } },
  { kind: 'set-hidden', hiding: { what: 'site', site: 'news.example' }, hidden: true },
  { kind: 'sites' },
  { kind: 'choose-site', site: 'news.example', choice: 'always' },
];

const URL_OF_PAGE = 'https://news.example/article';
const page = () => pageSender(7, 'doc-1', URL_OF_PAGE);

/** Every kind of sender there can be, and which table it may use, if any. */
const senders: [string, () => Record<string, unknown>, 'page' | 'extension' | 'none'][] = [
  ['a content script', page, 'page'],
  ['a content script in a browser without document ids', () => ({ ...page(), documentId: undefined }), 'page'],
  ['the popup', popupSender, 'extension'],
  ['our page in a tab', () => ({ ...popupSender(), tab: { id: 3 }, frameId: 0 }), 'extension'],
  ['another extension', () => ({ ...popupSender(), id: 'another' }), 'none'],
  ['another extension that names a page', () => ({ ...page(), id: 'another' }), 'none'],
  ['a sender without an id', () => ({ ...page(), id: undefined }), 'none'],
  ['a content script without a tab', () => ({ ...page(), tab: undefined }), 'none'],
  ['a content script without an origin', () => ({ ...page(), origin: undefined }), 'none'],
  ['a frame in a page', () => ({ ...page(), frameId: 4 }), 'none'],
  ['a page that is prerendered', () => ({ ...page(), documentLifecycle: 'prerender' }), 'none'],
  ['a page that is in the cache', () => ({ ...page(), documentLifecycle: 'cached' }), 'none'],
  ['a web page whose address only begins like ours', () => ({ ...page(), url: ourUrlOn('evil.example') }), 'page'],
  ['our address with a foreign origin', () => ({ ...popupSender(), origin: 'https://evil.example' }), 'none'],
];
const ourUrlOn = (host: string) => `https://${host}/?${browser.runtime.getURL('/popup.html')}`;

const kindsOf = (schema: {
  def: { options: readonly { shape: { kind: { def: { values: readonly unknown[] } } } }[] };
}) => schema.def.options.flatMap(({ shape }) => shape.kind.def.values);

/** Handlers that answer with the table's name, the kind and, for pages, who sent it. */
const echo = (table: string, messages: readonly { kind: string }[]) =>
  Object.fromEntries(
    messages.map(({ kind }) => [
      kind,
      async (_: unknown, from?: unknown) => ({ table, kind, ...(from ? { from } : {}) }),
    ]),
  ) as unknown;
const route = () =>
  createRouter(echo('page', pageMessages) as PageHandlers, echo('extension', extensionMessages) as ExtensionHandlers);

beforeEach(() => void installFakeExtension());

test('there is a message here of every kind', () => {
  expect(pageMessages.map(({ kind }) => kind)).toEqual(kindsOf(pageMessage));
  expect(extensionMessages.map(({ kind }) => kind)).toEqual(kindsOf(extensionMessage));
});

describe.each(senders)('%s', (_, sender, table) => {
  const ask = (message: unknown) => route()(message, sender() as Runtime.MessageSender);

  test.each(pageMessages)('$kind', async (message) => {
    if (table === 'page') expect(await ask(message)).toMatchObject({ table: 'page', kind: message.kind });
    else await expect(ask(message)).rejects.toThrow(/refused|Invalid discriminator/);
  });

  test.each(extensionMessages)('$kind', async (message) => {
    if (table === 'extension') expect(await ask(message)).toEqual({ table: 'extension', kind: message.kind });
    else await expect(ask(message)).rejects.toThrow(/refused|Invalid discriminator/);
  });
});

test('the page is the one that the browser names, not the one that the message names', async () => {
  expect(await route()({ kind: 'topic-found' }, page())).toMatchObject({
    from: { tab: 7, documentId: 'doc-1', url: URL_OF_PAGE },
  });
  await expect(route()({ kind: 'topic-found', tab: 9 }, page())).rejects.toThrow('Unrecognized key: "tab"');
});

test.each([
  ['nothing', undefined, /Message from a page: /],
  ['a text', 'topic-found', /Message from a page: /],
  ['an unknown kind', { kind: 'take' }, /kind: Invalid discriminator/],
  ['a wrong field', { kind: 'claims-spotted', page: { language: 5 }, claims: [] }, /page\.language: .*expected string/],
  ['a field of a claim', { kind: 'claims-spotted', page: { language: 'en' }, claims: [{ id: 1 }] }, /claims\[0\]\.id/],
  ['too many facts', { kind: 'facts-needed', facts: Array.from({ length: 51 }, () => 'a') }, /facts: /],
])('says what is wrong with %s, and where', async (_, message, words) => {
  await expect(route()(message, page())).rejects.toThrow(words);
});

test.each([
  ['the address it went to without a load', 'https://news.example/next', 'https://news.example/next'],
  ['no address of another site, to which the tab went on', 'https://other.example/', URL_OF_PAGE],
])('a page has %s', (_, url, expected) => {
  const from: unknown = { ...page(), tab: { id: 7, url } };
  expect(identify(from as Runtime.MessageSender)).toMatchObject({ document: { url: expected } });
});
