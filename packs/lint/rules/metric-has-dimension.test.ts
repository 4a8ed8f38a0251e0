import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { metricHasDimension } from './metric-has-dimension.ts';

test('finds a figure that nothing could fill', () => {
  expect(problemsAfter([metricHasDimension], { 'metrics.yaml': [['  dimension: money\n', '']] })).toEqual([
    {
      file: 'metrics.yaml',
      line: 1,
      rule: 'metric-has-dimension',
      words: 'price',
      reason: 'is of shape figure and has no dimension: no amount could ever fill it',
    },
  ]);
});
