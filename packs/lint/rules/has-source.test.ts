import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { hasSource } from './has-source.ts';

test('finds a fact without sources', () => {
  expect(problemsAfter([hasSource], { 'facts.yaml': [['sources: [report, paper]', 'sources: []']] })).toEqual([
    { file: 'facts.yaml', line: 1, rule: 'has-source', words: 'lark.price', reason: 'names no source' },
  ]);
});

test('finds a fact whose source cannot be opened', () => {
  expect(problemsAfter([hasSource], { 'sources.yaml': [['  url: https://news.example/heron\n', '']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 20,
      rule: 'has-source',
      words: 'lark.price.press',
      reason: 'none of its sources has an address',
    },
    {
      file: 'facts.yaml',
      line: 30,
      rule: 'has-source',
      words: 'lark.price.summer',
      reason: 'none of its sources has an address',
    },
  ]);
});
