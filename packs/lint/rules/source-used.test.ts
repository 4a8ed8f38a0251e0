import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { sourceUsed } from './source-used.ts';

test('finds a source that bears nothing', () => {
  expect(
    problemsAfter([sourceUsed], {
      'facts.yaml': [
        ['sources: [report, paper]', 'sources: [report]'],
        ['sources: [paper]', 'sources: [report]'],
        ['sources: [paper]', 'sources: [report]'],
      ],
    }),
  ).toEqual([{ file: 'sources.yaml', line: 9, rule: 'source-used', words: 'paper', reason: 'no fact rests on it' }]);
});
