import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { realDay } from './real-day.ts';

test('finds a day that is not in the calendar', () => {
  expect(problemsAfter([realDay], { 'facts.yaml': [['asOf: 2026-02-01', 'asOf: 2026-02-30']] })).toEqual([
    { file: 'facts.yaml', line: 6, rule: 'real-day', words: '2026-02-30', reason: 'is no day of the calendar' },
  ]);
});
