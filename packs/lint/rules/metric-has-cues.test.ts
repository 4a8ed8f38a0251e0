import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { metricHasCues } from './metric-has-cues.ts';

test('finds a metric without words', () => {
  expect(
    problemsAfter([metricHasCues], { 'metrics.yaml': [['cues: { en: { strong: [costs] } }', 'cues: { en: {} }']] }),
  ).toEqual([
    { file: 'metrics.yaml', line: 1, rule: 'metric-has-cues', words: 'price', reason: 'has no cue in any language' },
  ]);
});
