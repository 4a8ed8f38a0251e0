import type { Rule } from '../rule.ts';

export const uniqueId: Rule = {
  id: 'unique-id',
  demands: 'No two entries of a list have the same id.',
  *check({ pack }) {
    for (const list of ['sources', 'entities', 'metrics', 'decoys', 'facts'] as const) {
      const seen = new Set<string>();
      for (const [index, { id }] of pack[list].entries()) {
        if (seen.has(id)) yield { path: [list, index, 'id'], words: id, reason: `another of the ${list} has this id` };
        seen.add(id);
      }
    }
  },
};
