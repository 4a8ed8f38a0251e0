import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { dayOrder } from './day-order.ts';

test('finds a fact that ends before it begins', () => {
  expect(problemsAfter([dayOrder], { 'facts.yaml': [['until: 2026-06-01', 'until: 2026-01-31']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 7,
      rule: 'day-order',
      words: '2026-01-31',
      reason: 'is before 2026-02-01, when the fact began',
    },
  ]);
});

test('finds a fact and a source after the issue, and an expiry before it', () => {
  expect(
    problemsAfter([dayOrder], {
      'pack.yaml': [
        ['issued: 2026-11-01', 'issued: 2026-02-01'],
        ['expires: 2027-05-01', 'expires: 2026-02-01'],
      ],
      'sources.yaml': [['date: 2026-02-01', 'date: 2026-03-01']],
    }),
  ).toEqual([
    { file: 'facts.yaml', line: 19, rule: 'day-order', words: '2026-02-02', reason: 'is after the pack was issued' },
    { file: 'facts.yaml', line: 29, rule: 'day-order', words: '2026-06-01', reason: 'is after the pack was issued' },
    {
      file: 'pack.yaml',
      line: 4,
      rule: 'day-order',
      words: '2026-02-01',
      reason: 'is not after 2026-02-01, the day of issue',
    },
    { file: 'sources.yaml', line: 5, rule: 'day-order', words: '2026-03-01', reason: 'is after the pack was issued' },
  ]);
});
