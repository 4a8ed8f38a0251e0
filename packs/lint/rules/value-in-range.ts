import { each, type Rule } from '../rule.ts';

export const valueInRange: Rule = {
  id: 'value-in-range',
  demands: 'The value of a fact lies in the range of the metric.',
  check: each('facts', function* ({ value, metric }, { metrics }) {
    const range = metrics.get(metric)?.range;
    if (!range || !('unit' in value)) return;
    for (const end of [value.min, value.max]) {
      if (end !== undefined && (end < range[0] || end > range[1])) {
        yield { at: ['value'], words: String(end), reason: `${metric} lies between ${range[0]} and ${range[1]}` };
      }
    }
  }),
};
