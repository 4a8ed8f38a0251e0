import { each, type Rule } from '../rule.ts';

export const conflictComparable: Rule = {
  id: 'conflict-comparable',
  demands: 'Facts that conflict say something different with the same metric.',
  check: each('facts', function* (fact, { facts }) {
    for (const id of fact.conflicts ?? []) {
      const other = facts.get(id);
      if (!other) continue;
      if (other.id === fact.id) yield { at: ['conflicts'], words: id, reason: 'conflicts with itself' };
      else if (other.metric !== fact.metric) {
        yield { at: ['conflicts'], words: id, reason: `is about ${other.metric}, not ${fact.metric}` };
      }
    }
  }),
};
