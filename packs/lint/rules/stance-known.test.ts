import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { stanceKnown } from './stance-known.ts';

test.each(['opn', 'opean', 'opex'])('finds a stance that is misspelt: %s', (slip) => {
  expect(problemsAfter([stanceKnown], { 'facts.yaml': [['stance: open', `stance: ${slip}`]] })).toEqual([
    { file: 'facts.yaml', line: 48, rule: 'stance-known', words: slip, reason: 'is nearly open' },
  ]);
});

test('lets a fact say what no text is read for', () => {
  expect(problemsAfter([stanceKnown], { 'facts.yaml': [['stance: open', 'stance: shared-source']] })).toEqual([]);
});
