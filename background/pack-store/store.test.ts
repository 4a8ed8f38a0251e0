import { beforeEach, describe, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { createQueue } from '../queue.ts';
import { type FakeExtension, installFakeExtension } from '../testing/fake-extension.ts';
import { samplePack, samplePackText } from '../testing/sample-pack.ts';
import { runUntilStop } from '../testing/stop.ts';
import { hashOf } from './archive.ts';
import { type Candidate, createPackStore, type PackStore } from './store.ts';

let fake: FakeExtension;
beforeEach(() => {
  fake = installFakeExtension();
});

/** A background that was just started: nothing in memory. */
const start = () => createPackStore(createQueue());

async function candidate(version: number): Promise<Candidate> {
  const pack = samplePack({ version, triggers: [`Light ${version}`] });
  const text = JSON.stringify(pack);
  return { pack, text, hash: await hashOf(text), origin: 'file', from: `v${version}.json` };
}

async function takeVersion(store: PackStore, version: number): Promise<void> {
  const next = await candidate(version);
  await store.stage(next);
  await store.take(next.hash);
  await store.settle();
}

const version = async (store = start()) => (await store.current()).pack.version;
const triggers = async () => (await browser.storage.local.get('triggers')).triggers;
const archives = async () => (await browser.storage.local.getKeys()).filter((key) => key.startsWith('pack:'));

test('uses the bundled pack until another one is taken', async () => {
  expect(await start().current()).toMatchObject({ origin: 'bundled', pack: { version: 3 } });
  expect(await start().previousVersion()).toBeUndefined();
});

test('a staged pack is not in use', async () => {
  await start().stage(await candidate(4));
  expect(await version()).toBe(3);
  expect((await start().staged())?.pack.version).toBe(4);
});

test('takes the staged pack, with its triggers, and keeps the one before', async () => {
  await takeVersion(start(), 4);
  expect(await start().current()).toMatchObject({ origin: 'file', from: 'v4.json', pack: { version: 4 } });
  expect(await start().previousVersion()).toBe(3);
  expect(await triggers()).toEqual(['light 4']);
});

test('takes only the pack that was meant', async () => {
  const store = start();
  const [seen, later] = [await candidate(4), await candidate(5)];
  await store.stage(seen);
  await store.stage(later);
  await expect(store.take(seen.hash)).rejects.toThrow('unchanged');
  expect(await version()).toBe(3);
});

test('undo brings the one before back, once, with its triggers', async () => {
  await takeVersion(start(), 4);
  await takeVersion(start(), 5);
  await start().undo();
  expect(await version()).toBe(4);
  expect(await triggers()).toEqual(['light 4']);
  await start().undo();
  expect(await version()).toBe(4);
});

test('the bundled pack can be used again, and that be undone', async () => {
  await takeVersion(start(), 4);
  await start().useBundled();
  await start().useBundled();
  expect(await version()).toBe(3);
  await start().undo();
  expect(await version()).toBe(4);
});

test('the floor is the highest version ever taken, through undo and return', async () => {
  expect((await start().floor()).version).toBe(3);
  await takeVersion(start(), 7);
  await start().undo();
  expect((await start().floor()).version).toBe(7);
  await start().useBundled();
  expect(await start().floor()).toEqual({ version: 7, hash: (await candidate(7)).hash });
});

test('keeps the archives of the packs it names, and no more', async () => {
  for (const next of [4, 5, 6, 7]) await takeVersion(start(), next);
  expect(await archives()).toHaveLength(2);
});

test('falls back on the bundled pack where the chosen one is damaged, and says so', async () => {
  await takeVersion(start(), 4);
  await browser.storage.local.set(Object.fromEntries((await archives()).map((key) => [key, 'H4sI'])));
  expect(await start().current()).toMatchObject({
    origin: 'bundled',
    problem: expect.stringContaining('Version 4 from v4.json could not be read back'),
  });
});

describe('after an update of the extension', () => {
  test('a newer bundled pack replaces one that was taken', async () => {
    await takeVersion(start(), 4);
    fake.bundled = samplePackText({ version: 9 });
    await start().refresh();
    expect(await version()).toBe(9);
    expect(await start().previousVersion()).toBe(4);
  });

  test('an older one does not', async () => {
    await takeVersion(start(), 4);
    await start().refresh();
    expect(await version()).toBe(4);
  });

  test('the triggers are written anew', async () => {
    await start().refresh();
    expect(await triggers()).toEqual(['north light']);
  });
});

describe('stopped at any call to the stores', () => {
  const steps: [string, (store: PackStore) => Promise<void>, number[]][] = [
    ['take', (store) => takeVersion(store, 5), [4, 5]],
    ['undo', (store) => store.undo(), [4, 3]],
    ['useBundled', (store) => store.useBundled(), [4, 3]],
    ['refresh', (store) => store.refresh(), [4, 4]],
  ];

  test.each(steps)('%s leaves a whole pack in use, and done again is done', async (_, step, [before, after]) => {
    for (const moment of ['before', 'after'] as const) {
      for (let n = 1, outcome = 'stopped'; outcome === 'stopped'; n += 1) {
        fake = installFakeExtension();
        await takeVersion(start(), 4);
        outcome = await runUntilStop(n, moment, () => step(start()));
        const current = await start().current();
        expect(current.problem).toBeUndefined();
        expect([before, after]).toContain(current.pack.version);
        expect(await triggers()).toEqual(current.pack.triggers.map((word) => word.toLowerCase()));
        await step(start());
        expect(await version()).toBe(after);
      }
    }
  });
});
