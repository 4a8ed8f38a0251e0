import type { Rule } from '../rule.ts';

export const metricHasFacts: Rule = {
  id: 'metric-has-facts',
  demands: 'Every metric has a fact, or nothing could ever be said about it.',
  *check({ pack }) {
    const used = new Set(pack.facts.map((fact) => fact.metric));
    for (const [index, { id }] of pack.metrics.entries()) {
      if (!used.has(id)) yield { path: ['metrics', index], words: id, reason: 'no fact has this metric' };
    }
  },
};
