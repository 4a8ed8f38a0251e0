import type { Figure } from '../analysis.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Context } from './context.ts';

/** A counted noun stands at most so many tokens behind its figure: `2,048 of Nvidia's H800 chips`. */
const nounReach = 6;
const quotedNounReach = 3;

export const isCount = ({ reading }: Figure): boolean => reading.kind === 'quantity' && reading.dimension === 'count';

/** `hundreds of millions`, which is money as often as not. */
export const isRoundCount = ({ reading }: Figure): boolean =>
  reading.kind === 'quantity' && reading.dimension === 'count' && reading.precision === 0;

/** Metrics whose counted noun heads the figure's row or column, stands right behind it, or before it as its label. */
export function nounsOf(context: Context, figure: Figure, sentence: number): ReadonlySet<number> {
  const found = new Set<number>();
  const { row, column } = context.discourse.headersOf(sentence);
  for (const head of [row, column]) for (const { term } of context.terms(head, 'noun')) found.add(term.metric);
  const nouns = context.terms(sentence, 'noun');
  for (const { from, to, term } of nouns) {
    if (from - figure.coreTo > nounReach) break;
    // In `H800 GPU hours` hours are counted.
    if (nouns.some((n) => n.from <= from && n.to > to && n.from >= figure.coreTo)) continue;
    const isIts =
      to <= figure.coreFrom ? isLabel(context, to, figure) : to > figure.coreTo && isOpen(context, figure, from);
    if (isIts) found.add(term.metric);
  }
  return found;
}

/** End of the counted noun, as a UTF-16 offset, if it stands right behind the figure; else 0. */
export function nounEnd(context: Context, sentence: number, figure: Figure, metric: LexiconMetric): number {
  if (!metric.hasNouns) return 0;
  const noun = context.terms(sentence, 'noun').find((n) => n.term.metric === metric.index && n.to > figure.to);
  const isBeside = noun !== undefined && noun.from - figure.to <= quotedNounReach;
  return isBeside ? (context.analysis.tokens.end[noun.to - 1] as number) : 0;
}

/** A count without a noun of its own: the sentence, the phrase ends, or a grammar word follows. */
export function isElliptic({ analysis }: Context, figure: Figure): boolean {
  const { tokens, grammar, sentenceOf } = analysis;
  const { reading, to } = figure;
  if (reading.kind !== 'quantity' || reading.dimension !== 'count') return false;
  if (!reading.scaled && (reading.min ?? reading.max ?? 0) < 100) return false;
  if (isPart(analysis, figure)) return true;
  return to >= tokens.count || sentenceOf[to] !== sentenceOf[figure.from] || tokens.char[to] !== 0 || grammar[to] !== 0;
}

/** `of which 37 billion work on a token`. */
function isPart({ grammar }: Context['analysis'], { from }: Figure): boolean {
  return (
    from > 1 &&
    ((grammar[from - 1] as number) & GrammarBit.relative) !== 0 &&
    ((grammar[from - 2] as number) & GrammarBit.attaching) !== 0
  );
}

/** `Chips: 2,048`. */
function isLabel({ analysis }: Context, nounTo: number, figure: Figure): boolean {
  return figure.coreFrom - nounTo <= 2 && analysis.tokens.char[nounTo] === 58;
}

const phraseEnds =
  GrammarBit.auxiliary | GrammarBit.copula | GrammarBit.relative | GrammarBit.coordinating | GrammarBit.preposition;
const marks = new Set([...'.,;:\u2014'].map((c) => c.charCodeAt(0)));

/** Nothing between figure and noun that ends a noun phrase: punctuation, a verb, a preposition but `of`. */
function isOpen({ analysis }: Context, figure: Figure, nounFrom: number): boolean {
  const { tokens, grammar } = analysis;
  for (let at = figure.coreTo; at < nounFrom; at++) {
    if (marks.has(tokens.char[at] as number)) return false;
    if ((grammar[at] as number) & phraseEnds && tokens.folded.slice(tokens.start[at], tokens.end[at]) !== 'of')
      return false;
  }
  return true;
}
