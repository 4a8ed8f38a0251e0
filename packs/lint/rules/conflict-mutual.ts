import { each, type Rule } from '../rule.ts';

export const conflictMutual: Rule = {
  id: 'conflict-mutual',
  demands: 'Conflicts point both ways, to facts that exist.',
  check: each('facts', function* ({ id, conflicts = [] }, { facts }) {
    for (const other of conflicts) {
      const partner = facts.get(other);
      if (!partner) yield { at: ['conflicts'], words: other, reason: 'no fact has this id' };
      else if (!partner.conflicts?.includes(id)) {
        yield { at: ['conflicts'], words: other, reason: `does not name ${id} among its own conflicts` };
      }
    }
  }),
};
