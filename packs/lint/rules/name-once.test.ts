import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { nameOnce } from './name-once.ts';

test('finds a name that is listed twice', () => {
  expect(problemsAfter([nameOnce], { 'entities.yaml': [['aliases: [Heron]', 'aliases: [Heron, HERON]']] })).toEqual([
    {
      file: 'entities.yaml',
      line: 1,
      rule: 'name-once',
      words: 'HERON',
      reason: 'is listed twice, or differs from another name in case only',
    },
  ]);
});
