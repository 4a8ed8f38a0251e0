import { expect, test } from 'vitest';
import type { Fact } from '#schema/pack';
import { sampleFact, samplePack } from '../testing/sample-pack.ts';
import { diffPacks } from './diff.ts';

const packOf = (...facts: Fact[]) => samplePack({ facts });

test('tells new, changed and retired facts, in order', () => {
  const before = packOf(sampleFact('b', 1e6), sampleFact('a', 1e6), sampleFact('same', 5));
  const after = packOf(sampleFact('same', 5), sampleFact('d', 1), sampleFact('c', 1), sampleFact('a', 2.5e6));
  expect(diffPacks(before, after)).toEqual({
    added: ['c', 'd'],
    changed: [{ fact: 'a', from: '$1 million', to: '$2.5 million' }],
    retired: ['b'],
  });
});

test('says what changed where the figure is the same', () => {
  const after = packOf({ ...sampleFact('a', 1e6), context: 'Without the lamp.', asOf: '2021-01-01' });
  expect(diffPacks(packOf(sampleFact('a', 1e6)), after).changed).toEqual([
    { fact: 'a', from: '$1 million', to: '$1 million (asOf, context)' },
  ]);
});

test('finds nothing between a pack and itself', () => {
  expect(diffPacks(samplePack(), samplePack({ version: 4 }))).toEqual({ added: [], changed: [], retired: [] });
});
