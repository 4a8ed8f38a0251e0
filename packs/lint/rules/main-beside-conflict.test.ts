import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { mainBesideConflict } from './main-beside-conflict.ts';

test('finds a main fact without conflicts', () => {
  expect(problemsAfter([mainBesideConflict], { 'facts.yaml': [['  conflicts: [lark.price.press]\n', '']] })).toEqual([
    { file: 'facts.yaml', line: 12, rule: 'main-beside-conflict', words: 'lark.price', reason: 'has no conflicts' },
  ]);
});

test('finds two main facts', () => {
  expect(
    problemsAfter([mainBesideConflict], {
      'facts.yaml': [['conflicts: [lark.price]\n', 'conflicts: [lark.price]\n  main: true\n']],
    }),
  ).toEqual([
    {
      file: 'facts.yaml',
      line: 13,
      rule: 'main-beside-conflict',
      words: 'lark.price.press',
      reason: 'is marked as the main one too',
    },
    {
      file: 'facts.yaml',
      line: 24,
      rule: 'main-beside-conflict',
      words: 'lark.price',
      reason: 'is marked as the main one too',
    },
  ]);
});
