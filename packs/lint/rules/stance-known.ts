import { each, type Rule } from '../rule.ts';

export const stanceKnown: Rule = {
  id: 'stance-known',
  demands: 'A stance is an entity or a reading that the metric names.',
  check: each('facts', function* ({ value, metric }, { entities, metrics }) {
    if (!('stance' in value) || entities.has(value.stance)) return;
    const readings = metrics.get(metric)?.stances ?? [];
    if (!readings.some((reading) => reading.stance === value.stance)) {
      yield { at: ['value'], words: value.stance, reason: `neither an entity nor a reading of ${metric}` };
    }
  }),
};
