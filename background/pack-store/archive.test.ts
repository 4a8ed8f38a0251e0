import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { installFakeExtension } from '../testing/fake-extension.ts';
import { archiveEntry, hashOf, pruneArchives, readArchive } from './archive.ts';

const TEXT = 'Leuchtturm – маяк – 灯台 🗼\n'.repeat(20_000);

async function store(text: string): Promise<string> {
  const hash = await hashOf(text);
  await browser.storage.local.set(await archiveEntry(hash, text));
  return hash;
}

beforeEach(() => void installFakeExtension());

test('hashes as SHA-256 does (FIPS 180-4, example "abc")', async () => {
  expect(await hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('gives back any text as it was, and stores less than it', async () => {
  const hash = await store(TEXT);
  expect(await readArchive(hash)).toBe(TEXT);
  const stored = JSON.stringify(await browser.storage.local.get(null));
  expect(stored.length).toBeLessThan(TEXT.length / 10);
});

test.each([
  ['another text', async () => (await archiveEntry('x', 'other'))['pack:x']],
  ['half a text', async (whole: string) => whole.slice(0, whole.length / 2)],
  ['no base64', async () => '%'],
  ['no string', async () => 7],
])('gives nothing where %s is stored', async (_, damage) => {
  const hash = await store(TEXT);
  const key = `pack:${hash}`;
  const whole = String((await browser.storage.local.get(key))[key]);
  await browser.storage.local.set({ [key]: await damage(whole) });
  expect(await readArchive(hash)).toBeUndefined();
});

test('prunes the archives that are not named, and nothing else', async () => {
  const [kept, dropped] = [await store('kept'), await store('dropped')];
  await browser.storage.local.set({ settings: {} });
  await pruneArchives(new Set([kept]));
  expect(await readArchive(kept)).toBe('kept');
  expect(await readArchive(dropped)).toBeUndefined();
  expect(await browser.storage.local.getKeys()).toContain('settings');
});
