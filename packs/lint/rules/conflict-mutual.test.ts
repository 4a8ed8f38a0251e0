import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { conflictMutual } from './conflict-mutual.ts';

test('finds a conflict that points one way only', () => {
  expect(problemsAfter([conflictMutual], { 'facts.yaml': [['  conflicts: [lark.price]\n', '']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 12,
      rule: 'conflict-mutual',
      words: 'lark.price.press',
      reason: 'does not name lark.price among its own conflicts',
    },
  ]);
});

test('finds a conflict with nothing', () => {
  expect(
    problemsAfter([conflictMutual], {
      'facts.yaml': [
        ['conflicts: [lark.price.press]', 'conflicts: [lark.price.tax]'],
        ['  conflicts: [lark.price]\n', ''],
      ],
    }),
  ).toEqual([
    { file: 'facts.yaml', line: 12, rule: 'conflict-mutual', words: 'lark.price.tax', reason: 'no fact has this id' },
  ]);
});
