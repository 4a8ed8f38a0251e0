import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { metricExists } from './metric-exists.ts';

test('finds a metric that is misspelt', () => {
  expect(problemsAfter([metricExists], { 'facts.yaml': [['metric: price', 'metric: prize']] })).toEqual([
    { file: 'facts.yaml', line: 3, rule: 'metric-exists', words: 'prize', reason: 'no metric has this id' },
  ]);
});
