import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { metricEntities } from './metric-entities.ts';

test('finds entities that are not listed', () => {
  const changes = [['subjects: [model]', 'subjects: [model]\n  fixed: crane\n  only: [lark, stork]']] as const;
  expect(problemsAfter([metricEntities], { 'metrics.yaml': changes })).toEqual([
    { file: 'metrics.yaml', line: 7, rule: 'metric-entities', words: 'crane', reason: 'no entity has this id' },
    { file: 'metrics.yaml', line: 8, rule: 'metric-entities', words: 'stork', reason: 'no entity has this id' },
  ]);
});
