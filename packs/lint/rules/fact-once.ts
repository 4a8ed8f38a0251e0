import type { Rule } from '../rule.ts';

export const factOnce: Rule = {
  id: 'fact-once',
  demands: 'No fact is told twice.',
  *check({ pack }) {
    const seen = new Map<string, string>();
    for (const [index, fact] of pack.facts.entries()) {
      const key = JSON.stringify([fact.subject, fact.metric, fact.value, fact.scope, fact.asOf, fact.saidBy]);
      const twin = seen.get(key);
      if (twin !== undefined) yield { path: ['facts', index], words: fact.id, reason: `says the same as ${twin}` };
      seen.set(key, fact.id);
    }
  },
};
