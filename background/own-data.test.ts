import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import type { Kept, PackSummary } from '#schema/message';
import type { Settings } from '#schema/settings';
import { start } from './index.ts';
import { installFakeExtension, popupSender, send } from './testing/fake-extension.ts';
import { samplePackText } from './testing/sample-pack.ts';

beforeEach(() => {
  installFakeExtension();
  start();
});

const ask = <T>(message: unknown) => send(message, popupSender()) as Promise<T>;

test('tells how much is kept, of what', async () => {
  expect(await ask<Kept>({ kind: 'kept' })).toEqual({
    settings: 0,
    data: 0,
    reports: 0,
    reportBytes: 0,
    articles: 0,
    articleBytes: 0,
  });
  await ask({ kind: 'change-settings', settings: { theme: 'dark' } });
  await ask({ kind: 'preview-file', name: 'new.json', text: samplePackText({ version: 4 }) });
  const kept = await ask<Kept>({ kind: 'kept' });
  expect(kept.settings).toBeGreaterThan(20);
  expect(kept.data).toBeGreaterThan(200);
});

test('puts all settings back to the first day, the last feed and the sites too', async () => {
  await ask({ kind: 'change-settings', settings: { theme: 'dark', marks: 'none' } });
  await ask({ kind: 'choose-site', site: 'blog.example', choice: 'never' });
  const settings = await ask<Settings>({ kind: 'reset-settings' });
  expect(settings).toMatchObject({ theme: 'system', marks: 'all', blockedSites: [], feed: '' });
});

test('forgets all data but the bundled, and still lets none in that is older', async () => {
  const text = (version: number) => samplePackText({ version });
  await ask({ kind: 'preview-file', name: 'new.json', text: text(5) });
  await ask({ kind: 'take-update' });
  const summary = await ask<PackSummary>({ kind: 'forget-packs' });
  expect(summary).toMatchObject({ origin: 'bundled', version: 3 });
  expect(summary.previous).toBeUndefined();
  expect((await browser.storage.local.getKeys()).filter((key) => /^pack:|^staged$/.test(key))).toEqual([]);
  expect(await ask({ kind: 'preview-file', name: 'old.json', text: text(4) })).toMatchObject({ outcome: 'refused' });
});
