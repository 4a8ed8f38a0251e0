import type { Rule } from '../rule.ts';

export const topicExists: Rule = {
  id: 'topic-exists',
  demands: 'The topic and its family are entities, and what stands for unnamed rivals are groups.',
  *check({ pack, entities }) {
    if (!entities.has(pack.topic)) yield { path: ['topic'], words: pack.topic, reason: 'no entity has this id' };
    for (const id of pack.family ?? []) {
      if (!entities.has(id)) yield { path: ['family'], words: id, reason: 'no entity has this id' };
    }
    const { models, companies, shares } = pack.stand ?? {};
    for (const [role, id] of Object.entries({ models, companies, shares })) {
      if (id === undefined) continue;
      const kind = entities.get(id)?.kind;
      const reason = kind ? `is of kind ${kind}, not group` : 'no entity has this id';
      if (kind !== 'group') yield { path: ['stand', role], words: id, reason };
    }
  },
};
