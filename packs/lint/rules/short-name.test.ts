import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { shortName } from './short-name.ts';

test('finds a short name in any case', () => {
  expect(problemsAfter([shortName], { 'entities.yaml': [['aliases: [Heron]', 'aliases: [Heron, HRN]']] })).toEqual([
    {
      file: 'entities.yaml',
      line: 1,
      rule: 'short-name',
      words: 'HRN',
      reason: 'could be an ordinary word or part of an abbreviation: list it as caseSensitive',
    },
  ]);
});
