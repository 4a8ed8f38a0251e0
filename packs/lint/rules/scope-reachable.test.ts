import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { scopeReachable } from './scope-reachable.ts';

test('finds a benchmark without words', () => {
  expect(problemsAfter([scopeReachable], { 'facts.yaml': [['benchmark: Sum Test', 'benchmark: Some Test']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 39,
      rule: 'scope-reachable',
      words: 'Some Test',
      reason: 'no words of score set benchmark to this',
    },
  ]);
});
