import { each, type Rule } from '../rule.ts';

/** Kinds of source that can be where a figure was made; a press report only passes it on. */
const original: ReadonlySet<string> = new Set([
  'primary',
  'peer-reviewed',
  'filing',
  'government',
  'analysis',
  'reference',
]);

export const sourceRead: Rule = {
  id: 'source-read',
  demands:
    'A verified fact rests on a source that was read, and one that is verified in the original on a source of that kind.',
  check: each('facts', function* ({ id, verified, sources: named }, { sources }) {
    const known = named.flatMap((source) => sources.get(source) ?? []);
    if (verified === 'unverified' || known.length === 0) return;
    if (known.every((source) => source.read === 'no')) {
      yield { at: ['verified'], words: verified, reason: `nobody has read a source of ${id}` };
    }
    if (verified === 'primary' && known.every((source) => source.read === 'no' || !original.has(source.kind))) {
      yield { at: ['verified'], words: verified, reason: 'none of its sources is where the figure was made' };
    }
  }),
};
