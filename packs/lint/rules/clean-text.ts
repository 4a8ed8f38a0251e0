import type { Rule } from '../rule.ts';

/** Controls, zero-width characters, and the overrides and isolates of bidirectional writing. */
const foul = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const isUntidy = (text: string): boolean => text !== text.trim() || text.includes('  ');

function* textsOf(value: unknown, path: readonly PropertyKey[]): Iterable<[readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

export const cleanText: Rule = {
  id: 'clean-text',
  demands: 'Text holds no control characters, no marks that turn the direction of writing, and no stray spaces.',
  *check({ pack }) {
    for (const [path, text] of textsOf(pack, [])) {
      const reason = foul.test(text)
        ? 'holds an invisible character'
        : isUntidy(text)
          ? 'holds a stray space'
          : undefined;
      if (reason) yield { path, words: text, reason };
    }
  },
};
