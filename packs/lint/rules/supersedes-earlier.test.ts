import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { supersedesEarlier } from './supersedes-earlier.ts';

test('finds a later fact superseded', () => {
  expect(problemsAfter([supersedesEarlier], { 'facts.yaml': [['asOf: 2026-06-01\n', 'asOf: 2026-01-01\n']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 33,
      rule: 'supersedes-earlier',
      words: 'lark.price',
      reason: 'is of 2026-02-01, not earlier than 2026-01-01',
    },
  ]);
});

test('finds nothing superseded', () => {
  expect(
    problemsAfter([supersedesEarlier], { 'facts.yaml': [['supersedes: lark.price', 'supersedes: lark.prize']] }),
  ).toEqual([
    { file: 'facts.yaml', line: 33, rule: 'supersedes-earlier', words: 'lark.prize', reason: 'no fact has this id' },
  ]);
});

test('finds something else superseded', () => {
  expect(
    problemsAfter([supersedesEarlier], { 'facts.yaml': [['supersedes: lark.price', 'supersedes: lark-2.score']] }),
  ).toEqual([
    {
      file: 'facts.yaml',
      line: 33,
      rule: 'supersedes-earlier',
      words: 'lark-2.score',
      reason: 'is about something else',
    },
  ]);
});
