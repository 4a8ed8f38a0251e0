import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { conflictComparable } from './conflict-comparable.ts';

test('finds a conflict between different things', () => {
  expect(
    problemsAfter([conflictComparable], {
      'facts.yaml': [['conflicts: [lark.price.press]', 'conflicts: [lark-2.score]']],
    }),
  ).toEqual([
    {
      file: 'facts.yaml',
      line: 12,
      rule: 'conflict-comparable',
      words: 'lark-2.score',
      reason: 'is about score, not price',
    },
  ]);
});

test('finds a conflict with itself', () => {
  expect(
    problemsAfter([conflictComparable], {
      'facts.yaml': [['conflicts: [lark.price.press]', 'conflicts: [lark.price]']],
    }),
  ).toEqual([
    { file: 'facts.yaml', line: 12, rule: 'conflict-comparable', words: 'lark.price', reason: 'conflicts with itself' },
  ]);
});
