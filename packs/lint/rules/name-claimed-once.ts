import { nameKey, namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';

export const nameClaimedOnce: Rule = {
  id: 'name-claimed-once',
  demands: 'No name stands for two entities.',
  *check({ pack }) {
    const owners = new Map<string, string>();
    for (const [index, entity] of pack.entities.entries()) {
      for (const name of namesOf(entity)) {
        const key = nameKey(entity, name);
        const owner = owners.get(key) ?? entity.id;
        if (owner !== entity.id) {
          yield { path: ['entities', index], words: name, reason: `stands for ${owner} as well` };
        }
        owners.set(key, owner);
      }
    }
  },
};
