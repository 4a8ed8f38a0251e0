import { each, type Rule } from '../rule.ts';

export const rivalExists: Rule = {
  id: 'rival-exists',
  demands: 'The entity that a fact compares with is in the pack, and is not its subject.',
  check: each('facts', function* ({ subject, scope: { against } }, { entities }) {
    if (against === undefined) return;
    if (!entities.has(against)) yield { at: ['scope'], words: against, reason: 'no entity has this id' };
    if (against === subject) yield { at: ['scope'], words: against, reason: 'compares the subject with itself' };
  }),
};
