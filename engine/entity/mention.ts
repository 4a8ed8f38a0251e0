import type { Analysis, Found } from '../analysis.ts';
import { TokenFlag, type Tokens } from '../document/tokenize.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { EntityKind } from '../scan/lexicon.ts';

/**
 * A place where something is named or meant. `name`, `description` and `unknown` stand for themselves; `noun` (the
 * model), `pronoun` (it) and `rivals` (its competitors) are resolved by coreference.
 */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly via: 'name' | 'description' | 'noun' | 'pronoun' | 'rivals' | 'unknown';
  readonly kind: EntityKind | undefined;
  readonly sentence: number;
  /** Index of the entity; -1 for a name that the pack does not know, and for what could not be resolved. */
  entity: number;
}

/** Proposes every mention of a text, in order, without overlaps: names first, then descriptions, nouns, pronouns, unknown names. */
export function proposeMentions(analysis: Analysis): Mention[] {
  const taken = new Uint8Array(analysis.tokens.count);
  const mentions: Mention[] = [];
  const add = (from: number, to: number, via: Mention['via'], kind: EntityKind | undefined, entity: number): void => {
    const sentence = analysis.sentenceOf[from] as number;
    if (sentence < 0) return;
    for (let i = from; i < to; i++) if (taken[i]) return;
    taken.fill(1, from, to);
    mentions.push({ from, to, via, kind, sentence, entity });
  };
  for (const { from, to, term } of analysis.names) {
    if (isAnothers(analysis, from, term.entity)) continue;
    add(from, to, 'name', analysis.lexicon.entities[term.entity]?.kind, term.entity);
  }
  for (const { from, to, term } of longestFirst(analysis.terms)) {
    if (term.kind === 'description')
      add(from, to, 'description', analysis.lexicon.entities[term.entity]?.kind, term.entity);
    else if (term.kind === 'kindNoun' && !isOfName(analysis, to - 1) && pointsBack(analysis, from, term.of))
      add(from, to, 'noun', term.of, -1);
  }
  addWords(analysis, add);
  for (const { from, to, term } of analysis.terms) if (term.kind === 'scope') taken.fill(1, from, to);
  addUnknown(analysis, taken, add);
  return mentions.sort((a, b) => a.from - b.from);
}

/** `Canon's R1`, `the Yamaha YZF-R1`: a bare model name behind another capitalised word is somebody else's. */
function isAnothers({ tokens, inName, grammar, lexicon, sentenceOf }: Analysis, from: number, entity: number): boolean {
  const { kind, topic } = lexicon.entities[entity] ?? {};
  if (kind !== 'model' || !topic || from === 0 || ((tokens.flags[from] as number) & TokenFlag.digit) === 0)
    return false;
  const clitic = ((tokens.flags[from - 1] as number) & TokenFlag.clitic) !== 0;
  const at = clitic ? from - 2 : from - 1;
  if (at < 0 || sentenceOf[at] !== sentenceOf[from] || inName[at]) return false;
  // `Otherwise R1 ...`: the first word of a sentence is a capital anyway.
  if (!clitic && (at === 0 || sentenceOf[at - 1] !== sentenceOf[at])) return false;
  const flags = tokens.flags[at] as number;
  return (
    (flags & TokenFlag.capital) !== 0 &&
    grammar[at] === 0 &&
    (clitic || (flags & TokenFlag.upper) === 0 || ((tokens.flags[from] as number) & TokenFlag.hyphenated) !== 0) &&
    tokens.word[at] === -1
  );
}

function longestFirst(terms: readonly Found[]): Found[] {
  return terms
    .filter((t) => t.term.kind === 'description' || t.term.kind === 'kindNoun')
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/** `the App Store`: a noun that is part of a name which means nobody. */
function isOfName({ grammar, tokens }: Analysis, at: number): boolean {
  const isCapital = ((tokens.flags[at] as number) & TokenFlag.capital) !== 0;
  return isCapital && ((grammar[at] as number) & GrammarBit.notName) !== 0;
}

const reach = 4;
const phraseEnds = new Set([...'.,;:()?!\u2014'].map((c) => c.charCodeAt(0)));

/** `the new reasoning model` points back, `a model` does not; `shares` alone does too. */
function pointsBack(analysis: Analysis, from: number, kind: EntityKind): boolean {
  const { grammar, tokens } = analysis;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (analysis.sentenceOf[at] !== analysis.sentenceOf[from]) break;
    const bits = grammar[at] as number;
    if (bits & GrammarBit.pointing) return true;
    if (bits & (GrammarBit.indefinite | GrammarBit.preposition | GrammarBit.auxiliary)) return false;
    if ((tokens.flags[at] as number) & TokenFlag.clitic) return true;
    if (phraseEnds.has(tokens.char[at] as number)) break;
  }
  return kind === 'share';
}

type Add = (from: number, to: number, via: Mention['via'], kind: EntityKind | undefined, entity: number) => void;

function addWords(analysis: Analysis, add: Add): void {
  const { grammar, tokens } = analysis;
  for (let at = 0; at < tokens.count; at++) {
    const bits = grammar[at] as number;
    if (bits & (GrammarBit.it | GrammarBit.its) || standsForTwo(analysis, at))
      add(at, at + 1, 'pronoun', undefined, -1);
    else if (bits & GrammarBit.rivals && isRivalNoun(analysis, at)) add(at, at + 1, 'rivals', 'group', -1);
  }
}

/** `Both come ...` speaks of whoever was the subject before; `both models`, `both X and Y` do not. */
function standsForTwo({ grammar, tokens, sentences, sentenceOf }: Analysis, at: number): boolean {
  const next = at + 1;
  if (((grammar[at] as number) & GrammarBit.pair) === 0 || next >= tokens.count) return false;
  if ((grammar[next] as number) & (GrammarBit.auxiliary | GrammarBit.copula)) return true;
  const opens = sentences[sentenceOf[at] as number]?.from === at;
  const flags = tokens.flags[next] as number;
  return (
    opens && grammar[next] === 0 && (flags & (TokenFlag.capital | TokenFlag.digit)) === 0 && !isNounAt(tokens, next)
  );
}

/** A plural: `both models`, `both companies`. */
function isNounAt(tokens: Tokens, at: number): boolean {
  return tokens.folded[(tokens.end[at] as number) - 1] === 's';
}

/** `its rivals`, `American competitors`, `other models`: a noun with a class word before it, or a plural of its own. */
function isRivalNoun({ grammar, tokens, inName }: Analysis, at: number): boolean {
  const before = at > 0 ? (grammar[at - 1] as number) : 0;
  if (inName[at - 1] || inName[at - 2]) return false;
  if (at > 0 && (tokens.flags[at - 1] as number) & TokenFlag.clitic) return true;
  return (before & (GrammarBit.class | GrammarBit.possessive | GrammarBit.determiner | GrammarBit.preposition)) !== 0;
}

/**
 * Capitalised words that no list knows are names of somebody, who may own a figure. Headlines are in capitals anyway,
 * and the first word of a sentence says nothing unless it is capital elsewhere too.
 */
function addUnknown(analysis: Analysis, taken: Uint8Array, add: Add): void {
  const inner = namesInside(analysis, taken);
  for (const s of analysis.sentences) {
    const kind = analysis.document.blocks[s.block]?.kind;
    if (kind === 'title' || kind === 'heading') continue;
    for (let at = s.from; at < s.to; at++) {
      if (!isUnknownCapital(analysis, taken, at)) continue;
      let to = at + 1;
      while (to < s.to && isUnknownCapital(analysis, taken, to)) to++;
      if (isCertainName(analysis, s.from, at, to, inner)) add(at, to, 'unknown', undefined, -1);
      at = to - 1;
    }
  }
}

/** Inside a sentence, of several words, capital elsewhere too, or moving like a share; and no label before a colon. */
function isCertainName(
  { tokens, grammar }: Analysis,
  sentence: number,
  from: number,
  to: number,
  inner: ReadonlySet<string>,
): boolean {
  if (tokens.char[to] === 58) return false;
  const moves = ((grammar[to] ?? 0) & (GrammarBit.up | GrammarBit.down)) !== 0;
  return moves || to - from > 1 || !beginsPhrase(tokens, sentence, from) || inner.has(word(tokens, from));
}

function namesInside(analysis: Analysis, taken: Uint8Array): Set<string> {
  const inner = new Set<string>();
  for (const s of analysis.sentences) {
    for (let at = s.from + 1; at < s.to; at++)
      if (isUnknownCapital(analysis, taken, at) && !beginsPhrase(analysis.tokens, s.from, at))
        inner.add(word(analysis.tokens, at));
  }
  return inner;
}

/** The first word of a sentence, of an item or after a colon or a quote is a capital anyway. */
function beginsPhrase(tokens: Tokens, from: number, at: number): boolean {
  return at === from || (tokens.char[at - 1] !== 0 && tokens.char[at - 1] !== 44);
}

function isUnknownCapital({ tokens, grammar }: Analysis, taken: Uint8Array, at: number): boolean {
  const flags = tokens.flags[at] as number;
  if (taken[at] || !(flags & TokenFlag.capital) || flags & TokenFlag.punctuation) return false;
  if (
    (grammar[at] as number) &
    (GrammarBit.notName |
      GrammarBit.determiner |
      GrammarBit.preposition |
      GrammarBit.coordinating |
      GrammarBit.subordinating |
      GrammarBit.relative |
      GrammarBit.it |
      GrammarBit.they |
      GrammarBit.possessive |
      GrammarBit.auxiliary)
  )
    return false;
  return (tokens.end[at] as number) - (tokens.start[at] as number) > 1;
}

function word(tokens: Tokens, at: number): string {
  return tokens.folded.slice(tokens.start[at], tokens.end[at]);
}
