import { each, type Rule } from '../rule.ts';

const written: ReadonlySet<string> = new Set(['figure', 'date', 'rank']);

export const metricHasDimension: Rule = {
  id: 'metric-has-dimension',
  demands: 'A metric that is a figure, a date or a rank says what kind of written amount can fill it.',
  check: each('metrics', function* ({ id, shape, dimension }) {
    if (written.has(shape) && dimension === undefined) {
      yield { words: id, reason: `is of shape ${shape} and has no dimension: no amount could ever fill it` };
    }
  }),
};
