import { each, type Rule } from '../rule.ts';

export const metricEntities: Rule = {
  id: 'metric-entities',
  demands: 'Entities that a metric names are in the pack.',
  check: each('metrics', function* ({ fixed, only = [] }, { entities }) {
    const named = [
      ...(fixed === undefined ? [] : [['fixed', fixed] as const]),
      ...only.map((id) => ['only', id] as const),
    ];
    for (const [field, id] of named) {
      if (!entities.has(id)) yield { at: [field], words: id, reason: 'no entity has this id' };
    }
  }),
};
