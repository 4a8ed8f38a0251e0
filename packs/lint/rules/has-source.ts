import { each, type Rule } from '../rule.ts';

export const hasSource: Rule = {
  id: 'has-source',
  demands: 'Every fact has a source that a reader can open.',
  check: each('facts', function* ({ id, sources: named }, { sources }) {
    const known = named.flatMap((source) => sources.get(source) ?? []);
    if (named.length === 0) yield { words: id, reason: 'names no source' };
    else if (known.length > 0 && !known.some((source) => source.url)) {
      yield { at: ['sources'], words: id, reason: 'none of its sources has an address' };
    }
  }),
};
