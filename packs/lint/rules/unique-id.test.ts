import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { uniqueId } from './unique-id.ts';

test('finds two facts with one id', () => {
  expect(problemsAfter([uniqueId], { 'facts.yaml': [['id: lark-2.licence', 'id: lark-2.score']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 45,
      rule: 'unique-id',
      words: 'lark-2.score',
      reason: 'another of the facts has this id',
    },
  ]);
});
