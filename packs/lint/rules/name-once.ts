import { nameKey, namesOf } from '../names.ts';
import { each, type Rule } from '../rule.ts';

export const nameOnce: Rule = {
  id: 'name-once',
  demands: 'No name of an entity is listed twice.',
  check: each('entities', function* (entity) {
    const seen = new Set<string>();
    for (const name of namesOf(entity)) {
      const key = nameKey(entity, name);
      if (seen.has(key)) yield { words: name, reason: 'is listed twice, or differs from another name in case only' };
      seen.add(key);
    }
  }),
};
