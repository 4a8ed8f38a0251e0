import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import type { Report } from '#schema/report';
import { start } from './index.ts';
import {
  type FakeExtension,
  happen,
  installFakeExtension,
  pageSender,
  popupSender,
  send,
} from './testing/fake-extension.ts';
import { claimOf } from './testing/sample-claim.ts';

const TAB = 7;
const URL_OF_PAGE = 'https://any.example/post';

let fake: FakeExtension;
beforeEach(() => {
  fake = installFakeExtension();
  fake.shown.set(TAB, { documentId: 'doc-1', url: URL_OF_PAGE });
  start();
});

const page = () => pageSender(TAB, 'doc-1', URL_OF_PAGE);
const choose = (entry: object) => happen(browser.contextMenus.onClicked, entry, { id: TAB });

const claim = claimOf(9_000_000);

test('an installation puts one line into the menu of selected text, and an update does not add another', async () => {
  await happen(browser.runtime.onInstalled, { reason: 'install' });
  await happen(browser.runtime.onInstalled, { reason: 'update' });
  expect(fake.menus).toMatchObject([{ id: 'check-selection', contexts: ['selection'] }]);
});

test('its click has the page check what is selected', async () => {
  await choose({ menuItemId: 'check-selection', selectionText: 'It cost $9 million.' });
  expect(fake.injected).toContainEqual({ tab: TAB, what: '/spotter.js' });
  expect(fake.toTabs).toEqual([{ tab: TAB, message: { kind: 'check-selection', text: 'It cost $9 million.' } }]);
});

test('another line of the menu, or a page that no extension may read, is left alone', async () => {
  await choose({ menuItemId: 'something else', selectionText: 'It cost $9 million.' });
  fake.shown.delete(TAB);
  await choose({ menuItemId: 'check-selection', selectionText: 'It cost $9 million.' });
  expect(fake.injected).toEqual([]);
});

test('the selection is checked, and nothing of it is kept', async () => {
  expect(await send({ kind: 'words-needed' }, page())).toMatchObject({ lexicon: { topic: 'north-light' } });
  const report = await send({ kind: 'selection-spotted', page: { language: 'en' }, claims: [claim] }, page());
  expect((report as Report).claims).toMatchObject([{ verdict: 'conflicting' }]);
  expect((report as Report).page.url).toBe(URL_OF_PAGE);
  expect(await browser.storage.session.getKeys()).toEqual([]);
  expect(await browser.action.getBadgeText({ tabId: TAB })).toBe('');
  expect(await send({ kind: 'tab-state', tab: TAB }, popupSender())).toMatchObject({ state: 'not-allowed' });
});
