import { each, type Rule } from '../rule.ts';

export const valueUnit: Rule = {
  id: 'value-unit',
  demands: 'The value of a fact is of the kind and unit that the metric has.',
  check: each('facts', function* ({ value, metric: id }, { metrics }) {
    const metric = metrics.get(id);
    if (!metric) return;
    const unit = 'unit' in value ? value.unit : 'stance' in value ? 'stance' : 'date';
    const units = [metric.unit, ...(metric.scopes ?? []).flatMap((scope) => scope.unit ?? [])];
    if (!units.includes(unit)) yield { at: ['value'], words: unit, reason: `${id} is given as ${units.join(' or ')}` };
  }),
};
