import { each, type Rule } from '../rule.ts';

export const metricExists: Rule = {
  id: 'metric-exists',
  demands: 'The metric of a fact is a metric of the pack.',
  check: each('facts', function* ({ metric }, { metrics }) {
    if (!metrics.has(metric)) yield { at: ['metric'], words: metric, reason: 'no metric has this id' };
  }),
};
