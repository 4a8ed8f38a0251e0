import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import type { Settings } from '#schema/settings';
import { start } from './index.ts';
import { type FakeExtension, happen, installFakeExtension, popupSender, send } from './testing/fake-extension.ts';

let fake: FakeExtension;
beforeEach(() => {
  fake = installFakeExtension();
  start();
});

const seen = async () => ((await send({ kind: 'settings' }, popupSender())) as Settings).seenVersion;

test('opens the first page after the installation, and never after an update', async () => {
  await happen(browser.runtime.onInstalled, { reason: 'update', temporary: false });
  expect(fake.opened).toEqual([]);
  await happen(browser.runtime.onInstalled, { reason: 'install', temporary: false });
  expect(fake.opened).toEqual([expect.stringContaining('/welcome.html')]);
  expect(fake.menus).not.toEqual([]);
});

test('a new reader has no news to see, not even after a reset of the settings', async () => {
  await happen(browser.runtime.onInstalled, { reason: 'install', temporary: false });
  expect(await seen()).toBe('0.1.0');
  await send({ kind: 'reset-settings' }, popupSender());
  expect(await seen()).toBe('0.1.0');
});
