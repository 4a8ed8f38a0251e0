import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { hashOf } from '../pack-store/archive.ts';
import { createPackStore } from '../pack-store/store.ts';
import { createQueue } from '../queue.ts';
import { createSettings } from '../settings.ts';
import { type FakeExtension, installFakeExtension } from '../testing/fake-extension.ts';
import { sampleFact, samplePackText } from '../testing/sample-pack.ts';
import { createUpdater } from './updater.ts';

const FEED = 'https://feed.example/pack.json';
let fake: FakeExtension;
/** What the feed's server says. */
let feed: () => Response;

beforeEach(() => {
  fake = installFakeExtension();
  fake.granted.add('https://feed.example/*');
  globalThis.fetch = async (address) =>
    String(address).startsWith('https://feed.example/') ? feed() : new Response(fake.bundled);
});

function start() {
  const queue = createQueue();
  const [store, settings] = [createPackStore(queue), createSettings(queue)];
  return { store, settings, updater: createUpdater(store, settings) };
}

const newer = samplePackText({ version: 4, facts: [sampleFact('north-light-cost', 2_500_000)] });
const version = async () => (await start().store.current()).pack.version;

test('shows what a feed would change, and changes nothing', async () => {
  feed = () => new Response(newer);
  expect(await start().updater.previewUrl(FEED)).toEqual({
    outcome: 'newer',
    summary: expect.objectContaining({ version: 4, origin: 'url', from: FEED, previous: 3 }),
    added: [],
    changed: [{ fact: 'north-light-cost', from: '$2 million', to: '$2.5 million' }],
    retired: [],
  });
  expect(await version()).toBe(3);
});

test('takes what was shown, also after a stop, and remembers the feed', async () => {
  feed = () => new Response(newer);
  await start().updater.previewUrl(FEED);
  await start().updater.take();
  expect(await version()).toBe(4);
  expect((await start().settings.read()).feed).toBe(FEED);
});

test('takes a file in the same way, and keeps the feed as it was', async () => {
  expect(await start().updater.previewFile('mine.json', newer)).toMatchObject({ outcome: 'newer' });
  await start().updater.take();
  expect(await start().store.current()).toMatchObject({ origin: 'file', from: 'mine.json' });
  expect((await start().settings.read()).feed).toBeUndefined();
});

test.each([
  ['answers that nothing changed', () => new Response(null, { status: 304 })],
  ['sends the same bytes', () => new Response(fake.bundled)],
])('has nothing to do where the server %s', async (_, answer) => {
  feed = answer;
  expect(await start().updater.previewUrl(FEED)).toEqual({ outcome: 'same', version: 3 });
});

test('refuses with reason and place, and leaves what was staged before', async () => {
  await start().updater.previewFile('mine.json', newer);
  feed = () => new Response(samplePackText({ version: 2 }));
  expect(await start().updater.previewUrl(FEED)).toEqual({
    outcome: 'refused',
    reason: 'Version 2 is older than version 3, which was in use already.',
    place: 'version',
  });
  expect((await start().store.staged())?.hash).toBe(await hashOf(newer));
});

test('refuses where the browser has no room', async () => {
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await start().updater.previewFile('mine.json', newer)).toEqual({
    outcome: 'refused',
    reason: 'The browser has no room to store the data.',
  });
  set.mockRestore();
});

test('takes nothing where nothing was shown', async () => {
  await expect(start().updater.take()).rejects.toThrow('There is no new data to take.');
});

test('does not take a staged pack that is too old by now', async () => {
  const older = start();
  await older.updater.previewFile('four.json', newer);
  await browser.storage.local.set({ packs: { current: 'bundled', floor: { version: 5, hash: 'f' } } });
  await expect(start().updater.take()).rejects.toThrow('older than version 5');
  expect(await version()).toBe(3);
});
