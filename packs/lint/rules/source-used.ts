import type { Rule } from '../rule.ts';

export const sourceUsed: Rule = {
  id: 'source-used',
  demands: 'Every source bears a fact.',
  *check({ pack }) {
    const used = new Set(pack.facts.flatMap((fact) => fact.sources));
    for (const [index, { id }] of pack.sources.entries()) {
      if (!used.has(id)) yield { path: ['sources', index], words: id, reason: 'no fact rests on it' };
    }
  },
};
