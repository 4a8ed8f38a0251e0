import { namesOf } from '../names.ts';
import { each, type Rule } from '../rule.ts';

export const caseOfName: Rule = {
  id: 'case-of-name',
  demands: 'Names whose case counts are names of that entity.',
  check: each('entities', function* (entity) {
    const names = namesOf(entity);
    for (const name of entity.caseSensitive ?? []) {
      if (!names.includes(name)) yield { at: ['caseSensitive'], words: name, reason: 'is none of its names' };
    }
  }),
};
