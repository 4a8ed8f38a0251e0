import type { Figure } from '../analysis.ts';
import { distance } from '../document/clause.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import { type LexiconMetric, tierWeight } from '../scan/lexicon.ts';
import type { Context } from './context.ts';
import { dimensionsOf, priceFactor } from './dimension.ts';

/** What speaks for a metric at a figure. */
export interface Choice {
  readonly metric: LexiconMetric;
  readonly score: number;
  /** One of its strong words stands in the sentence. */
  readonly strong: boolean;
  readonly rule: string;
}

/** A cue this many tokens away counts half. */
const halfWay = 7;
/** Cues of the sentence before and of the heading count this much. */
const echo = 0.2;
/** Cues in the heads of a cell's row and column. */
const headWeight = 0.8;
/** Cues of the line that introduces a list. */
const introWeight = 0.4;
/** Beyond this distance words that speak of something else say nothing about the figure. */
const decoyReach = 9;
/** Words that speak against a metric count only right beside the figure; wide ones kill true claims. */
const againstReach = 5;
const nounWeight = 0.5;
const nounReach = 6;

/**
 * Metrics and decoys compete for a figure by the cues around it. Cues weigh by tier and nearness over clauses, and the
 * counted noun by itself. All that the figure can fill are given, the best first.
 */
export function rankMetrics(context: Context, figure: Figure, sentence: number): Choice[] {
  const { metrics } = context.analysis.lexicon;
  const fits = new Set(dimensionsOf(figure.reading));
  const scores = new Float64Array(metrics.length).fill(Number.NaN);
  const { row, column } = context.discourse.headersOf(sentence);
  const nouns = nounsOf(context, figure, sentence);
  if (isRoundCount(figure) && nouns.size === 0) fits.add('money');
  for (const metric of metrics) {
    if (metric.shape !== 'figure' && metric.shape !== 'date') continue;
    if (!metric.dimensions.some((d) => fits.has(d))) continue;
    if (metric.hasNouns && !nouns.has(metric.index)) continue;
    if (!isInRange(metric, figure) || !isPricedIn(metric, figure)) continue;
    scores[metric.index] = metric.hasNouns ? nounWeight : 0;
  }
  addDirection(context, figure, metrics, scores);
  addCues(context, figure, sentence, 1, scores);
  addScopes(context, figure, [sentence, row, column], scores);
  for (const head of [row, column]) if (head >= 0) addCues(context, figure, head, headWeight, scores);
  const intro = context.discourse.beforeList(sentence);
  if (intro >= 0) addCues(context, figure, intro, introWeight, scores);
  if (sentence > 0 && sameBlock(context, sentence, sentence - 1)) addCues(context, figure, sentence - 1, echo, scores);
  const around = [sentence, row, column, intro].flatMap((s) => context.terms(s, 'cue'));
  const strong = new Set(around.flatMap((c) => (c.term.weight >= tierWeight.strong ? c.term.metric : [])));
  for (const head of [row, column]) for (const { term } of context.terms(head, 'scope')) strong.add(term.metric);
  const choices: Choice[] = [];
  for (const metric of metrics) {
    const score = scores[metric.index] as number;
    if (score > 0 || (score === 0 && metric.group && isSpan(context, figure)))
      choices.push({ metric, score, strong: strong.has(metric.index), rule: `metric:${metric.id}` });
  }
  return choices.sort((a, b) => b.score - a.score || a.metric.index - b.metric.index);
}

const scopeReach = 5;

/** A word that only sets a metric's scope (a benchmark's name, `input`) is a plain cue where it stands close. */
function addScopes(context: Context, figure: Figure, sentences: readonly number[], scores: Float64Array): void {
  const { clauses } = context.analysis;
  const added = new Set<number>();
  for (const [i, sentence] of sentences.entries()) {
    for (const { from, to, term } of context.terms(sentence, 'scope')) {
      if (added.has(term.metric) || Number.isNaN(scores[term.metric] as number)) continue;
      const apart =
        i > 0
          ? 0
          : from >= figure.coreTo
            ? distance(clauses, figure.coreTo - 1, from)
            : distance(clauses, to - 1, figure.coreFrom);
      if (apart > scopeReach) continue;
      added.add(term.metric);
      scores[term.metric] = (scores[term.metric] as number) + (tierWeight.plain * halfWay) / (halfWay + apart);
    }
  }
}

const directionWeight = 1.2;

/** `was off 11 percent`: a word of rising or falling beside it makes a share a move. */
function addDirection(context: Context, figure: Figure, metrics: readonly LexiconMetric[], scores: Float64Array): void {
  const { grammar } = context.analysis;
  for (let at = Math.max(0, figure.from - 3); at < Math.min(grammar.length, figure.to + 2); at++) {
    if (((grammar[at] as number) & (GrammarBit.up | GrammarBit.down)) === 0) continue;
    for (const metric of metrics) {
      if (metric.dimensions.includes('move') && !Number.isNaN(scores[metric.index] as number))
        scores[metric.index] = (scores[metric.index] as number) + directionWeight;
    }
    return;
  }
}

function addCues(context: Context, figure: Figure, sentence: number, weight: number, scores: Float64Array): void {
  const { clauses, lexicon } = context.analysis;
  const best = new Map<number, number>();
  for (const { from, to, term } of context.terms(sentence, 'cue')) {
    if (Number.isNaN(scores[term.metric] as number)) continue;
    if (from < figure.coreTo && to > figure.coreFrom) continue;
    const apart =
      weight < 1
        ? 0
        : from >= figure.coreTo
          ? distance(clauses, figure.coreTo - 1, from)
          : distance(clauses, to - 1, figure.coreFrom);
    if (
      lexicon.metrics[term.metric]?.decoy &&
      (weight < 1 || apart > decoyReach || (isCount(figure) && !isNounOf(figure, from)))
    )
      continue;
    if (weight < 1 && lexicon.metrics[term.metric]?.shape === 'date') continue;
    if (term.weight < 0 && (apart > againstReach || weight < 1)) continue;
    const isAttributed = isAttributive(figure) && from === figure.coreTo ? 2 : 1;
    const value = (isAttributed * weight * term.weight * halfWay) / (halfWay + apart);
    // The nearest cue counts in full, the others a little: many weak words do not make a strong one.
    const before = best.get(term.metric) ?? 0;
    scores[term.metric] =
      (scores[term.metric] as number) +
      (value < 0 ? value : Math.max(0, value - before) + (weight < 1 ? 0 : 0.25) * Math.min(value, before));
    if (value > before) best.set(term.metric, value);
  }
}

/** `a $6m chatbot`: the noun that a figure stands before says what it is of. */
function isAttributive({ reading }: Figure): boolean {
  return reading.kind === 'quantity' && reading.attributive === true;
}

const isCount = ({ reading }: Figure): boolean => reading.kind === 'quantity' && reading.dimension === 'count';

/** `hundreds of millions`, which is money as often as not. */
const isRoundCount = ({ reading }: Figure): boolean =>
  reading.kind === 'quantity' && reading.dimension === 'count' && reading.precision === 0;

/** A word that is counted stands right behind the count. */
const isNounOf = (figure: Figure, from: number): boolean => from >= figure.coreTo && from - figure.coreTo <= 2;

/** A count in millions without a noun: the end of a phrase or a grammar word follows. It can be money or anything. */
export function isElliptic({ analysis }: Context, figure: Figure): boolean {
  const { tokens, grammar } = analysis;
  const { reading } = figure;
  if (reading.kind !== 'quantity' || reading.dimension !== 'count') return false;
  const size = reading.min ?? reading.max ?? 0;
  if (!reading.scaled && size < 100) return false;
  const at = figure.to;
  return (
    at >= tokens.count ||
    tokens.char[at] !== 0 ||
    grammar[at] !== 0 ||
    analysis.sentenceOf[at] !== analysis.sentenceOf[figure.from]
  );
}

/** Metrics whose counted noun stands right behind the figure, or before it as in `the chips number 2,000`. */
function nounsOf(context: Context, figure: Figure, sentence: number): Set<number> {
  const found = new Set<number>();
  const { row, column } = context.discourse.headersOf(sentence);
  for (const head of [row, column]) for (const { term } of context.terms(head, 'noun')) found.add(term.metric);
  for (const { from, to, term } of context.terms(sentence, 'noun')) {
    if (to <= figure.coreFrom) {
      if (isLabel(context, to, figure.coreFrom)) found.add(term.metric);
      continue;
    }
    if (from - figure.coreTo > nounReach) break;
    if (from < figure.coreTo && to <= figure.coreTo) continue;
    if (isOpen(context, figure.coreTo, from)) found.add(term.metric);
  }
  return found;
}

/** `Chips: 2,048`. */
function isLabel({ analysis }: Context, from: number, to: number): boolean {
  return to - from <= 2 && analysis.tokens.char[from] === 58;
}

const ends =
  GrammarBit.auxiliary | GrammarBit.copula | GrammarBit.relative | GrammarBit.coordinating | GrammarBit.preposition;

/** Nothing between that ends a noun phrase: punctuation, a verb, a preposition but `of`. */
function isOpen({ analysis }: Context, from: number, to: number): boolean {
  const { tokens, grammar } = analysis;
  for (let at = from; at < to; at++) {
    const c = tokens.char[at] as number;
    if (c === 44 || c === 59 || c === 46 || c === 58 || c === 0x2014) return false;
    if ((grammar[at] as number) & ends && tokens.folded.slice(tokens.start[at], tokens.end[at]) !== 'of') return false;
  }
  return true;
}

/** A price is per what the metric counts; money alone can be one too, where the words for it stand near. */
function isPricedIn(metric: LexiconMetric, { reading }: Figure): boolean {
  if (!metric.per || reading.kind === 'date') return true;
  return priceFactor(reading, metric) !== undefined;
}

/** `in two months`: a time that something took. */
function isSpan({ analysis }: Context, figure: Figure): boolean {
  return figure.from > 0 && ((analysis.grammar[figure.from - 1] as number) & GrammarBit.lasting) !== 0;
}

/** Whether the metric can have such a value at all. */
export function isInRange(metric: LexiconMetric, figure: Figure): boolean {
  const { reading } = figure;
  if (!metric.range || reading.kind === 'date') return true;
  const [least, most] = metric.range;
  const size = reading.max ?? reading.min ?? 0;
  return Math.abs(size) >= Math.max(0, least) && Math.abs(size) <= Math.max(Math.abs(least), most);
}

function sameBlock(context: Context, a: number, b: number): boolean {
  return context.analysis.sentences[a]?.block === context.analysis.sentences[b]?.block;
}
