import { each, type Rule } from '../rule.ts';

export const nameNotDescription: Rule = {
  id: 'name-not-description',
  demands: 'Names are names; what only describes an entity belongs to its descriptions.',
  check: each('entities', function* ({ kind, aliases }) {
    for (const alias of aliases) {
      const article = /^(the|a|an|its|their) [a-z]/.exec(alias)?.[1];
      if (article && kind !== 'group' && kind !== 'market') {
        yield {
          at: ['aliases'],
          words: alias,
          reason: `begins with "${article}" and goes on in lower case: a description`,
        };
      }
    }
  }),
};
