import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { stanceKnown } from './stance-known.ts';

test('finds a stance that is misspelt', () => {
  expect(problemsAfter([stanceKnown], { 'facts.yaml': [['stance: open', 'stance: opn']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 48,
      rule: 'stance-known',
      words: 'opn',
      reason: 'neither an entity nor a reading of licence',
    },
  ]);
});
