import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { lexiconSource } from '#schema/pack';
import { samplePack } from '../testing/sample-pack.ts';
import { lexiconOf, triggersOf } from './slice.ts';

test('gives the sentry each trigger once, in lower case', () => {
  expect(triggersOf(samplePack({ triggers: ['North Light', 'NORTH LIGHT', 'Leuchtfeuer'] }))).toEqual([
    'north light',
    'leuchtfeuer',
  ]);
});

test('gives the spotter words and no answers', () => {
  const lexicon = lexiconOf(samplePack());
  expect(z.parse(lexiconSource, lexicon)).toEqual(lexicon);
  expect(JSON.stringify(lexicon)).not.toContain('2000000');
  expect(lexicon).not.toHaveProperty('sources');
});
