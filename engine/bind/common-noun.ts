import { TokenFlag } from '../document/tokenize.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { Context } from './context.ts';
import type { Role, Span } from './neighbours.ts';

const nounBefore = GrammarBit.determiner | GrammarBit.possessive | GrammarBit.preposition | GrammarBit.class;
const opensObject =
  GrammarBit.determiner |
  GrammarBit.possessive |
  GrammarBit.class |
  GrammarBit.rivals |
  GrammarBit.they |
  GrammarBit.it;
const jointReach = 6;

/**
 * Whether a comparing word is only a noun here: `its rival X`, `US rivals`, `a match`, `the best`. The pack marks the
 * words that can be nouns by the role `noun`; they are verbs where no article stands before and an object follows.
 */
export function isCommonNoun(context: Context, word: Span, roles: readonly Role[], all: readonly Span[]): boolean {
  if (!roles.some((r) => r.term.role === 'noun' && r.from === word.from && r.to === word.to)) return false;
  const { grammar } = context.analysis;
  const before = word.from > 0 ? (grammar[word.from - 1] as number) : 0;
  if (before & nounBefore && !(before & GrammarBit.relative) && !isInfinitive(roles, word)) return true;
  if (word.from > 0 && isPossessor(context, word.from - 1)) return true;
  if (isModifierOfRivals(context, word, roles)) return true;
  return !hasObject(context, word.to) && !isJoined(word, all);
}

/** `surprised rival developers`: a plural right behind, and before it neither who does it nor a word that opens a verb. */
function isModifierOfRivals(context: Context, { from, to }: Span, roles: readonly Role[]): boolean {
  const { grammar, sentenceOf } = context.analysis;
  if (((grammar[to] ?? 0) & GrammarBit.rivals) === 0 || from === 0) return false;
  if ((grammar[from - 1] as number) & (GrammarBit.relative | GrammarBit.auxiliary) || isInfinitive(roles, { from, to }))
    return false;
  return !context.discourse.in(sentenceOf[from] as number).some((m) => m.to === from);
}

/** `to` and its like stand right before. */
function isInfinitive(roles: readonly Role[], { from }: Span): boolean {
  return roles.some((r) => r.term.role === 'infinitive' && r.to === from);
}

function isPossessor({ analysis }: Context, at: number): boolean {
  return ((analysis.tokens.flags[at] as number) & TokenFlag.clitic) !== 0;
}

/** A name, an article or a class of rivals right behind, or behind one adverb (`rivals even the best`). */
function hasObject(context: Context, at: number): boolean {
  const { grammar, tokens, sentenceOf } = context.analysis;
  const sentence = sentenceOf[at - 1] as number;
  const names = context.discourse.in(sentence);
  for (let i = at; i <= at + 1 && i < tokens.count && sentenceOf[i] === sentence; i++) {
    if ((grammar[i] as number) & opensObject || names.some((n) => n.from === i)) return true;
    if (tokens.char[i] !== 0 || grammar[i] !== 0) return false;
  }
  return false;
}

/** `rivals, and at times beats, X`: the next comparing word has the object. */
function isJoined(word: Span, all: readonly Span[]): boolean {
  const next = all.find((s) => s.from > word.from);
  return next !== undefined && next.from - word.to <= jointReach;
}
