import { each, type Rule } from '../rule.ts';

export const toleranceOfNumber: Rule = {
  id: 'tolerance-of-number',
  demands: 'Only a number has a tolerance.',
  check: each('facts', function* ({ value, tolerance }) {
    if (tolerance !== undefined && !('unit' in value)) {
      yield { at: ['tolerance'], words: String(tolerance), reason: 'a date or a stance has no tolerance' };
    }
  }),
};
