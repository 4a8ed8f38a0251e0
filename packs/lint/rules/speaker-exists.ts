import { each, type Rule } from '../rule.ts';

export const speakerExists: Rule = {
  id: 'speaker-exists',
  demands: 'Who is quoted is an entity of the pack, or a name in ordinary writing.',
  check: each('facts', function* ({ saidBy }, { entities }) {
    if (saidBy === undefined || entities.has(saidBy)) return;
    const looksLikeId = saidBy.includes('-') && saidBy === saidBy.toLowerCase() && !saidBy.includes(' ');
    if (looksLikeId) yield { at: ['saidBy'], words: saidBy, reason: 'reads like an id, and no entity has it' };
  }),
};
