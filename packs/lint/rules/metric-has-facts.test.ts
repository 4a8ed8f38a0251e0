import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { metricHasFacts } from './metric-has-facts.ts';

test('finds a metric without facts', () => {
  expect(problemsAfter([metricHasFacts], { 'metrics.yaml': [['id: price', 'id: prize']] })).toEqual([
    { file: 'metrics.yaml', line: 1, rule: 'metric-has-facts', words: 'prize', reason: 'no fact has this metric' },
  ]);
});
