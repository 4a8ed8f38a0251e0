import { describe, expect, test } from 'vitest';
import { limits } from '#schema/limits';
import type { Pack } from '#schema/pack';
import { hashOf } from '../pack-store/archive.ts';
import { samplePack, samplePackText } from '../testing/sample-pack.ts';
import { admit, type Held } from './admit.ts';
import { Refusal } from './refusal.ts';

const inUse = samplePackText();
const held = async (floorVersion = 3): Promise<Held> => ({
  id: 'lighthouses',
  hash: await hashOf(inUse),
  floor: { version: floorVersion, hash: await hashOf(samplePackText({ version: floorVersion })) },
});

async function refusalOf(text: string, floorVersion?: number) {
  const error = await admit(text, await held(floorVersion)).catch((reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw new Error(`was not refused: ${String(error)}`);
  return { reason: error.message, place: error.place };
}

test('admits a newer pack', async () => {
  const text = samplePackText({ version: 4 });
  expect(await admit(text, await held())).toEqual({
    pack: samplePack({ version: 4 }),
    hash: await hashOf(text),
    same: false,
  });
});

test('knows the pack in use by its bytes', async () => {
  expect(await admit(inUse, await held())).toMatchObject({ same: true });
});

test('admits the newest pack ever taken once more, after it was undone', async () => {
  expect(await admit(samplePackText({ version: 7 }), await held(7))).toMatchObject({ same: false });
});

test('admits a pack past its day: what is newer and old is better than what is older', async () => {
  expect(await admit(samplePackText({ version: 4, expires: '2026-01-02' }), await held())).toMatchObject({
    same: false,
  });
});

describe('refuses, with reason and place', () => {
  const bad = (changes: object) => JSON.stringify({ ...samplePack({ version: 4 }), ...changes });

  test('endless data: more bytes than the limit', async () => {
    const wide = '€'.repeat(limits.packBytes / 3 + 1); // three bytes each, fewer characters than the limit
    expect(await refusalOf(`"${wide}"`)).toEqual({ reason: 'The data is larger than 24 MB.', place: undefined });
  });

  test('a broken download', async () => {
    expect(await refusalOf('{\n  "format": "sounding-pack/1",\n')).toEqual({
      reason: 'The data is not JSON: expected name, the text ends.',
      place: 'line 3, column 1',
    });
  });

  test('a login page', async () => {
    expect(await refusalOf('<!doctype html><title>Log in</title>')).toMatchObject({ place: 'line 1, column 1' });
  });

  test.each<[string, object, string]>([
    ['JSON that is no pack', { format: 'other/1' }, 'format'],
    ['a missing field', { title: undefined }, 'title'],
    ['an unknown field', { script: 'x' }, ''],
    ['a fact without a value', { facts: [{ ...samplePack().facts[0], value: {} }] }, 'facts[0].value'],
    ['a word that is too long', { triggers: ['x'.repeat(limits.phraseLength + 1)] }, 'triggers[0]'],
    ['too many triggers', { triggers: Array.from({ length: 51 }, (_, n) => `word ${n}`) }, 'triggers'],
    [
      'more faults than can be told',
      { facts: [{ ...samplePack().facts[0], sources: Array(200_000).fill(0) }] },
      'facts[0].sources[0]',
    ],
    ['a prototype for an id', { topic: '__proto__' }, 'topic'],
    ['an address that is no link', { homepage: 'javascript:alert(1)' }, 'homepage'],
    ['a version that cannot rise', { version: Number.MAX_VALUE }, 'version'],
  ])('%s', async (_, changes, place) => {
    const { reason, place: where } = await refusalOf(bad(changes));
    expect(reason).toMatch(/^The data is not a reference pack: .+\.$/);
    expect(where ?? '').toContain(place);
  });

  test('another story’s pack', async () => {
    expect(await refusalOf(samplePackText({ id: 'bridges', version: 4 } as Partial<Pack>))).toEqual({
      reason: 'This is the pack "bridges"; it cannot replace "lighthouses".',
      place: 'id',
    });
  });

  test('rollback: an older version than ever was taken', async () => {
    expect(await refusalOf(samplePackText({ version: 6 }), 7)).toEqual({
      reason: 'Version 6 is older than version 7, which was in use already.',
      place: 'version',
    });
  });

  test('equivocation: the same version with other bytes', async () => {
    expect(await refusalOf(samplePackText({ title: 'Other lighthouses' }))).toEqual({
      reason: 'The data says version 3, but differs from the version 3 known already.',
      place: 'version',
    });
  });
});
