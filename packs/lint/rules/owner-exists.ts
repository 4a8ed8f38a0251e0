import { each, type Rule } from '../rule.ts';

export const ownerExists: Rule = {
  id: 'owner-exists',
  demands: 'Makers and wholes are entities of the pack, and nothing is part of itself.',
  check: each('entities', function* ({ id, maker, partOf }, { entities }) {
    if (maker !== undefined && !entities.has(maker))
      yield { at: ['maker'], words: maker, reason: 'no entity has this id' };
    if (partOf !== undefined && !entities.has(partOf)) {
      yield { at: ['partOf'], words: partOf, reason: 'no entity has this id' };
    }
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined; at = entities.get(at)?.partOf) {
      if (seen.has(at)) return yield { at: ['partOf'], words: at, reason: 'is part of itself in the end' };
      seen.add(at);
    }
  }),
};
