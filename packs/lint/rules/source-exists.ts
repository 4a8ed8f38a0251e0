import { each, type Rule } from '../rule.ts';

export const sourceExists: Rule = {
  id: 'source-exists',
  demands: 'Every source that a fact names is in the pack.',
  check: each('facts', function* (fact, { sources }) {
    for (const id of fact.sources) {
      if (!sources.has(id)) yield { at: ['sources'], words: id, reason: 'no source has this id' };
    }
  }),
};
