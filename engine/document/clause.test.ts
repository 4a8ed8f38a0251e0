import { describe, expect, it } from 'vitest';
import { english } from '../language/en/grammar.ts';
import { GrammarBit, grammarBits } from '../scan/grammar-bits.ts';
import { PhraseAutomaton } from '../scan/phrase-automaton.ts';
import { Vocabulary } from '../scan/vocabulary.ts';
import { cutClauses, distance, rivalClause } from './clause.ts';
import { cutSentences } from './sentence.ts';
import { tokenize } from './tokenize.ts';

function read(text: string) {
  const vocabulary = new Vocabulary();
  const automaton = new PhraseAutomaton<number>(vocabulary);
  for (const [name, bit] of Object.entries(GrammarBit)) {
    for (const phrase of english[grammarBits[name as keyof typeof GrammarBit]]) automaton.add(phrase, bit);
  }
  const tokens = tokenize(text, (folded, start, end) => vocabulary.find(folded, start, end));
  const grammar = new Uint32Array(tokens.count);
  automaton.scan(tokens, (from, _to, bits) => {
    for (const bit of bits) grammar[from] = (grammar[from] ?? 0) | bit;
  });
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  const sentences = cutSentences(tokens, blocks, new Set(english.abbreviations));
  const clauses = cutClauses(tokens, sentences, grammar, new Uint8Array(tokens.count));
  const at = (word: string) => {
    for (let i = 0; i < tokens.count; i++) if (text.slice(tokens.start[i], tokens.end[i]) === word) return i;
    throw new Error(`no token ${word}`);
  };
  return { sentences, clauses, at };
}

describe('cutSentences', () => {
  it.each([
    ['It fell on Jan. 27. It rose later.', 2],
    ['The U.S. firm paid. The other did not.', 2],
    ['Nvidia Corp. fell 17%.', 1],
    ['Sales in the U.S. The rest', 2],
    ['“Cheap,” he said. “Very.” End', 3],
    ['It costs $5.6 million.', 1],
  ])('%j', (text, count) => {
    expect(read(text).sentences).toHaveLength(count);
  });
});

describe('cutClauses', () => {
  it('comes back from a relative clause', () => {
    const { clauses, at } = read('Alpha, which a rival studied with care for years, cost six, and Beta cost nine.');
    expect(clauses.of[at('cost')]).toBe(clauses.of[at('Alpha')]);
    expect(clauses.of[at('rival')]).not.toBe(clauses.of[at('Alpha')]);
    expect(distance(clauses, at('Alpha'), at('six'))).toBeLessThan(distance(clauses, at('rival'), at('six')));
    expect(distance(clauses, at('Beta'), at('nine'))).toBeLessThan(distance(clauses, at('Alpha'), at('nine')));
  });

  it('opens the scope of a rival and closes it at the comma', () => {
    const { clauses, at } = read('Compared with Gamma, Alpha cost six.');
    expect(rivalClause(clauses, at('Gamma'))).toBeGreaterThanOrEqual(0);
    expect(rivalClause(clauses, at('Alpha'))).toBe(-1);
  });

  it('comes back from what stands beside a name between commas', () => {
    const { clauses, at } = read('Alpha, a laboratory that Beta keeps in a barn, built a model.');
    expect(clauses.of[at('built')]).toBe(clauses.of[at('Alpha')]);
    expect(clauses.of[at('Beta')]).not.toBe(clauses.of[at('Alpha')]);
  });

  it('keeps brackets apart', () => {
    const { clauses, at } = read('Alpha (a rival of Beta) cost six.');
    expect(clauses.of[at('cost')]).toBe(clauses.of[at('Alpha')]);
    expect(clauses.of[at('Beta')]).not.toBe(clauses.of[at('Alpha')]);
  });
});
