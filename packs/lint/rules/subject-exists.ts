import { each, type Rule } from '../rule.ts';

export const subjectExists: Rule = {
  id: 'subject-exists',
  demands: 'The subject of a fact is an entity of the pack.',
  check: each('facts', function* ({ subject }, { entities }) {
    if (!entities.has(subject)) yield { at: ['subject'], words: subject, reason: 'no entity has this id' };
  }),
};
