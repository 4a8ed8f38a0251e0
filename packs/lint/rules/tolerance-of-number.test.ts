import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { toleranceOfNumber } from './tolerance-of-number.ts';

test('finds a tolerance of a stance', () => {
  expect(
    problemsAfter([toleranceOfNumber], {
      'facts.yaml': [['value: { stance: open }', 'value: { stance: open }\n  tolerance: 0.1']],
    }),
  ).toEqual([
    {
      file: 'facts.yaml',
      line: 49,
      rule: 'tolerance-of-number',
      words: '0.1',
      reason: 'a date or a stance has no tolerance',
    },
  ]);
});
