import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { start } from './index.ts';
import { type FakeExtension, happen, installFakeExtension, pageSender, send } from './testing/fake-extension.ts';

const TAB = 7;
const URL_OF_PAGE = 'https://www.blog.example/lights';

let fake: FakeExtension;
beforeEach(() => {
  fake = installFakeExtension();
  fake.granted.add('https://*.blog.example/*');
  fake.shown.set(TAB, { documentId: 'doc-1', url: URL_OF_PAGE });
  start();
});

const press = (command: string) => happen(browser.commands.onCommand, command, { id: TAB });

test.each([
  ['next-claim', 1],
  ['previous-claim', -1],
])('%s leads through the claims of a page that was read', async (command, by) => {
  await send({ kind: 'spotter-ready' }, pageSender(TAB, 'doc-1', URL_OF_PAGE));
  fake.listening.add('doc-1');
  await press(command);
  expect(fake.toTabs).toEqual([{ tab: TAB, message: { kind: 'step-claim', by } }]);
});

test('there is nowhere to go on a page that was not read', async () => {
  await press('next-claim');
  expect(fake.toTabs).toEqual([]);
});

test('check-page reads the page and shows what comes of it', async () => {
  await press('check-page');
  expect(fake.injected).toContainEqual({ tab: TAB, what: '/spotter.js' });
  expect(fake.popups).toBe(1);
});

test('check-page checks what is selected, where something is', async () => {
  fake.selections.add(TAB);
  await press('check-page');
  expect(fake.toTabs).toEqual([{ tab: TAB, message: { kind: 'check-selection' } }]);
  expect(fake.popups).toBe(0);
});

test('open-panel opens the panel before anything else happens, as browsers ask', async () => {
  const opened: object[] = [];
  Object.assign(globalThis, { chrome: { sidePanel: { open: async (where: object) => void opened.push(where) } } });
  const done = press('open-panel');
  expect(opened).toEqual([{ tabId: TAB }]);
  await done;
  Reflect.deleteProperty(globalThis, 'chrome');
});

test('a command of another version of the extension does nothing', async () => {
  await press('fly');
  expect(fake.injected).toEqual([]);
});
