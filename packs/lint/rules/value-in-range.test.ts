import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { valueInRange } from './value-in-range.ts';

test('finds a value out of the range', () => {
  expect(problemsAfter([valueInRange], { 'facts.yaml': [['min: 20, max: 20', 'min: 20, max: 2000']] })).toEqual([
    { file: 'facts.yaml', line: 4, rule: 'value-in-range', words: '2000', reason: 'price lies between 1 and 1000' },
  ]);
});
