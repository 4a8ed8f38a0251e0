import { each, type Rule } from '../rule.ts';

export const mainBesideConflict: Rule = {
  id: 'main-beside-conflict',
  demands: 'Only one of two facts that conflict is the main one, and a fact without conflicts needs no such mark.',
  check: each('facts', function* ({ id, main, conflicts = [] }, { facts }) {
    if (!main) return;
    if (conflicts.length === 0) yield { at: ['main'], words: id, reason: 'has no conflicts' };
    for (const other of conflicts) {
      if (facts.get(other)?.main) yield { at: ['main'], words: other, reason: 'is marked as the main one too' };
    }
  }),
};
