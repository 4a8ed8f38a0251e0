import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { sourceOnce } from './source-once.ts';

test('finds one text under two names', () => {
  expect(
    problemsAfter([sourceOnce], {
      'sources.yaml': [
        ['https://news.example/heron', 'https://heron.example/report'],
        ['date: 2026-02\n', 'date: 2026-02-01\n'],
      ],
    }),
  ).toEqual([
    { file: 'sources.yaml', line: 9, rule: 'source-once', words: 'paper', reason: 'is the same text as report' },
  ]);
});
