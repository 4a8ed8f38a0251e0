import { type Clauses, cutClauses } from './document/clause.ts';
import type { Document } from './document/document.ts';
import { cutSentences, type Sentence } from './document/sentence.ts';
import { TokenFlag, type Tokens, tokenize } from './document/tokenize.ts';
import type { Reading } from './quantity/quantity.ts';
import { readQuantities } from './read-quantities.ts';
import { GrammarBit } from './scan/grammar-bits.ts';
import type { Lexicon, Term } from './scan/lexicon.ts';

/** A phrase of the lexicon in the text: tokens `from` up to, not including, `to`. */
export interface Found<T extends Term = Term> {
  readonly from: number;
  readonly to: number;
  readonly term: T;
}

export type NameTerm = Extract<Term, { kind: 'name' }>;

/** A written amount or date with the tokens it stands on (`coreFrom`..`coreTo` without hedge and noun). */
export interface Figure {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

/** All that is known of a text before anything is bound to anything. */
export interface Analysis {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly tokens: Tokens;
  /** Word classes of each token, see `GrammarBit`; a phrase sets them on its first token. */
  readonly grammar: Uint32Array;
  readonly sentences: readonly Sentence[];
  /** Sentence of each token, -1 outside. */
  readonly sentenceOf: Int32Array;
  readonly clauses: Clauses;
  /** Names, the longest at each place, in order. */
  readonly names: readonly Found<NameTerm>[];
  /** 1 for tokens of a name. */
  readonly inName: Uint8Array;
  /** Everything else of the lexicon, in order of `from`; inside a name only counted nouns (`10,000 H800s`). */
  readonly terms: readonly Found[];
  readonly figures: readonly Figure[];
}

/** Reads a document up to its clauses. O(text). */
export function analyse(document: Document, lexicon: Lexicon): Analysis {
  const tokens = tokenize(document.text, (folded, start, end) => lexicon.vocabulary.find(folded, start, end));
  const grammar = new Uint32Array(tokens.count);
  const found = scan(tokens, lexicon, grammar);
  const names = longestNames(tokens, found.names);
  const inName = cover(tokens.count, names);
  const figures = figuresOf(
    document,
    tokens,
    [...names, ...found.terms.filter((t) => t.term.kind === 'scope' && t.to - t.from > 1)].sort(
      (a, b) => a.from - b.from,
    ),
  );
  const inFigure = cover(tokens.count, figures);
  const sentences = cutSentences(tokens, document.blocks, new Set(lexicon.grammar.abbreviations));
  const sentenceOf = new Int32Array(tokens.count).fill(-1);
  for (const s of sentences) sentenceOf.fill(s.index, s.from, s.to);
  return {
    document,
    lexicon,
    tokens,
    grammar,
    sentences,
    sentenceOf,
    clauses: cutClauses(tokens, sentences, grammar, inFigure),
    names,
    inName,
    terms: found.terms.filter((t) => t.term.kind === 'noun' || inName[t.from] === 0 || inName[t.to - 1] === 0),
    figures,
  };
}

const direction = GrammarBit.up | GrammarBit.down;

function scan(tokens: Tokens, lexicon: Lexicon, grammar: Uint32Array): { names: Found<NameTerm>[]; terms: Found[] } {
  const names: Found<NameTerm>[] = [];
  const terms: Found[] = [];
  const phrases: { from: number; to: number }[] = [];
  const take = (from: number, to: number, term: Term): void => {
    if (term.kind === 'name') {
      if (term.exact === undefined || isWrittenAs(tokens, from, to, term.exact)) names.push({ from, to, term });
    } else if (term.kind !== 'grammar') terms.push({ from, to, term });
    else {
      // The later words of `App Store` are no names either.
      mark(grammar, from, term.bit === GrammarBit.notName ? to : from + 1, term.bit);
      if (to - from > 1) phrases.push({ from, to });
    }
  };
  lexicon.automaton.scan(tokens, (from, to, payloads) => {
    for (const term of payloads) take(from, to, term);
  });
  // Inside `gave up` the `up` is no direction of its own.
  for (const { from, to } of phrases)
    for (let i = from + 1; i < to; i++) grammar[i] = (grammar[i] as number) & ~direction;
  return { names, terms };
}

function mark(grammar: Uint32Array, from: number, to: number, bit: number): void {
  for (let i = from; i < to; i++) grammar[i] = (grammar[i] as number) | bit;
}

/** Names that are also ordinary words count only as the pack writes them (its hyphens and spaces do not matter). */
function isWrittenAs(tokens: Tokens, from: number, to: number, exact: string): boolean {
  const written = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return written === exact || strip(written) === strip(exact);
}

const strip = (text: string): string => text.replace(/[\s\u00a0-]+/g, ' ');

function longestNames(tokens: Tokens, names: readonly Found<NameTerm>[]): Found<NameTerm>[] {
  const kept: Found<NameTerm>[] = [];
  for (const name of names) {
    const last = kept.at(-1);
    if (last && name.from < last.to) {
      if (name.to > last.to && name.to - name.from > last.to - last.from) kept[kept.length - 1] = name;
      continue;
    }
    if (isPartOfNumberedName(tokens, name)) continue;
    kept.push(name);
  }
  return kept;
}

/** `GPT-4` inside `GPT-4.5` or `V3` inside `V3-0324` that the pack does not know is another thing. */
function isPartOfNumberedName(tokens: Tokens, { to }: Found): boolean {
  if (to >= tokens.count) return false;
  const flags = tokens.flags[to] as number;
  return (flags & TokenFlag.hyphenated) !== 0 && (flags & TokenFlag.digit) !== 0 && !isAttribute(tokens, to);
}

/** `R1-671B` names a size of R1, it is R1 all the same. */
function isAttribute(tokens: Tokens, at: number): boolean {
  return /^\d+(\.\d+)?b$/.test(tokens.folded.slice(tokens.start[at], tokens.end[at]));
}

function cover(count: number, spans: readonly { from: number; to: number }[]): Uint8Array {
  const inside = new Uint8Array(count);
  for (const { from, to } of spans) inside.fill(1, from, to);
  return inside;
}

/** Readings as token ranges; what overlaps a name (`Llama 3.1 405B`, `S&P 500`) is no figure. */
function figuresOf(document: Document, tokens: Tokens, names: readonly Found[]): Figure[] {
  const figures: Figure[] = [];
  const options = document.published
    ? { published: document.published, language: document.language }
    : { language: document.language };
  let token = 0;
  let name = 0;
  for (const reading of readQuantities(document.text, options)) {
    while (token < tokens.count && (tokens.end[token] as number) <= reading.start) token++;
    const from = token;
    const to = tokenAfter(tokens, from, reading.end);
    const coreFrom = tokenAt(tokens, from, reading.coreStart);
    const coreTo = tokenAfter(tokens, coreFrom, reading.coreEnd);
    while (name < names.length && (names[name] as Found).to <= coreFrom) name++;
    const overlaps = name < names.length && (names[name] as Found).from < coreTo;
    if (!overlaps && coreTo > coreFrom) figures.push({ reading, from, to, coreFrom, coreTo });
  }
  return figures;
}

function tokenAt(tokens: Tokens, from: number, offset: number): number {
  let at = from;
  while (at < tokens.count && (tokens.end[at] as number) <= offset) at++;
  return at;
}

function tokenAfter(tokens: Tokens, from: number, offset: number): number {
  let at = from;
  while (at < tokens.count && (tokens.start[at] as number) < offset) at++;
  return at;
}
