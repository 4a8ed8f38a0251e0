import { namesOf } from '../names.ts';
import { each, type Rule } from '../rule.ts';

export const shortName: Rule = {
  id: 'short-name',
  demands: 'A name of up to three letters counts only in its own case.',
  check: each('entities', function* (entity) {
    for (const name of namesOf(entity)) {
      if (/^[A-Za-z]{1,3}$/.test(name) && !entity.caseSensitive?.includes(name)) {
        yield { words: name, reason: 'could be an ordinary word or part of an abbreviation: list it as caseSensitive' };
      }
    }
  }),
};
