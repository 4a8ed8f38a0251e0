import type { Analysis } from '../analysis.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { Context } from './context.ts';

const phraseLength = 7;
const ends =
  GrammarBit.auxiliary |
  GrammarBit.copula |
  GrammarBit.relative |
  GrammarBit.subordinating |
  GrammarBit.it |
  GrammarBit.they;

/** Whether a phrase at a token ends in a noun for unnamed others: `much larger American models`, `the best of its rivals`. */
export function isClassOfRivals({ analysis }: Context, from: number): boolean {
  const { grammar, tokens, sentenceOf } = analysis;
  const begin = isStandIn(analysis, from) ? from + 2 : from;
  for (let at = begin; at < Math.min(tokens.count, from + phraseLength) && sentenceOf[at] === sentenceOf[from]; at++) {
    const bits = grammar[at] as number;
    if (bits & ends || (tokens.char[at] !== 0 && tokens.char[at] !== 44)) return false;
    if (bits & GrammarBit.rivals || isHead(analysis, from, at)) return true;
  }
  return false;
}

/** `that of its rivals`, `those of leading models`. */
function isStandIn({ grammar }: Analysis, at: number): boolean {
  const pointing = GrammarBit.determiner | GrammarBit.relative;
  return ((grammar[at] ?? 0) & pointing) !== 0 && ((grammar[at + 1] ?? 0) & GrammarBit.attaching) !== 0;
}

/** `the best in the world`: a class word without a noun behind it. */
function isHead({ grammar, tokens, sentenceOf }: Analysis, from: number, at: number): boolean {
  if (
    ((grammar[at] as number) & GrammarBit.class) === 0 ||
    at === from ||
    !((grammar[at - 1] as number) & GrammarBit.determiner)
  )
    return false;
  const next = at + 1;
  if (next >= tokens.count || sentenceOf[next] !== sentenceOf[at] || tokens.char[next] !== 0) return true;
  return ((grammar[next] as number) & GrammarBit.preposition) !== 0;
}
