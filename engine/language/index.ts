import { english } from './en/grammar.ts';
import type { Grammar } from './grammar.ts';

const grammars: ReadonlyMap<string, Grammar> = new Map([['en', english]]);

/** Grammar words of a language by its BCP 47 primary tag; English where the language has none yet. */
export function grammarOf(tag: string): Grammar {
  return grammars.get(tag) ?? english;
}
