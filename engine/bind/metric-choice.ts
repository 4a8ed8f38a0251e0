import type { Figure } from '../analysis.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import { type LexiconMetric, tierWeight } from '../scan/lexicon.ts';
import type { Context } from './context.ts';
import { isElliptic, isRoundCount, nounsOf } from './counted-noun.ts';
import { dimensionsOf, priceFactor } from './dimension.ts';
import { Evidence } from './evidence.ts';

/** What speaks for a metric at a figure. */
export interface Choice {
  readonly metric: LexiconMetric;
  readonly score: number;
  /** One of its strong words stands in the sentence, its heads or its intro. */
  readonly strong: boolean;
  readonly rule: string;
}

const nounWeight = 0.5;
/** Cues in the heads of a cell's row and column, in the line that introduces a list, in the sentence before. */
const headFactor = 0.8;
const introFactor = 0.4;
const echoFactor = 0.2;

/**
 * Metrics and decoys compete for a figure by the cues around it. Cues weigh by tier and nearness over clauses, and the
 * counted noun by itself. All that the figure can fill are given, the best first.
 */
export function rankMetrics(context: Context, figure: Figure, sentence: number): Choice[] {
  const { row, column } = context.discourse.headersOf(sentence);
  const heads = [row, column].filter((head) => head >= 0);
  const intro = context.discourse.beforeList(sentence);
  const evidence = new Evidence(context, figure);
  admit(context, figure, sentence, evidence);
  evidence.addDirection();
  evidence.addCues(sentence);
  evidence.addScopes(sentence, heads);
  for (const head of heads) evidence.addEcho(head, headFactor);
  if (intro >= 0) evidence.addEcho(intro, introFactor);
  if (sharesBlock(context, sentence, sentence - 1)) evidence.addEcho(sentence - 1, echoFactor);
  return choose(context, figure, evidence, strongIn(context, [sentence, intro], heads));
}

/** Metrics whose dimension, unit, noun and range the figure fits. */
function admit(context: Context, figure: Figure, sentence: number, evidence: Evidence): void {
  const nouns = nounsOf(context, figure, sentence);
  const fits = dimensionsOf(figure.reading);
  const dimensions = nouns.size === 0 && leavesOutMoney(context, figure, sentence) ? [...fits, 'money'] : fits;
  for (const dimension of dimensions) {
    for (const metric of context.analysis.lexicon.fillable.get(dimension) ?? []) {
      const isNamed = !metric.hasNouns || nouns.has(metric.index);
      if (isNamed && isInRange(metric, figure) && isPricedIn(metric, figure))
        evidence.admit(metric, metric.hasNouns ? nounWeight : 0);
    }
  }
}

/** `hundreds of millions`; `spent under six million`: a large number without a noun, right behind a word of paying. */
function leavesOutMoney(context: Context, figure: Figure, sentence: number): boolean {
  const { reading } = figure;
  if (isRoundCount(figure)) return true;
  if (reading.kind !== 'quantity' || !reading.scaled || !isElliptic(context, figure)) return false;
  return context.terms(sentence, 'role').some((r) => r.term.role === 'cost' && r.to === figure.from);
}

function choose(context: Context, figure: Figure, evidence: Evidence, strong: ReadonlySet<number>): Choice[] {
  const choices: Choice[] = [];
  const isTaken = isSpan(context, figure);
  for (const metric of context.analysis.lexicon.metrics) {
    const score = evidence.of(metric);
    // A time that something took may be one of a group's, whose other figures speak for it.
    const isOpen = score === 0 && metric.group !== undefined && isTaken;
    if (score > 0 || isOpen)
      choices.push({ metric, score, strong: strong.has(metric.index), rule: `metric:${metric.id}` });
  }
  return choices.sort((a, b) => b.score - a.score || a.metric.index - b.metric.index);
}

function strongIn(context: Context, sentences: readonly number[], heads: readonly number[]): ReadonlySet<number> {
  const strong = new Set<number>();
  for (const s of [...sentences, ...heads]) {
    for (const { term } of context.terms(s, 'cue')) if (term.weight >= tierWeight.strong) strong.add(term.metric);
  }
  for (const head of heads) for (const { term } of context.terms(head, 'scope')) strong.add(term.metric);
  return strong;
}

/** A price is per what the metric counts; money alone can be one too, where the words for it stand near. */
function isPricedIn(metric: LexiconMetric, { reading }: Figure): boolean {
  return !metric.per || reading.kind === 'date' || priceFactor(reading, metric) !== undefined;
}

/** `in two months`: a time that something took. */
function isSpan({ analysis }: Context, figure: Figure): boolean {
  return figure.from > 0 && ((analysis.grammar[figure.from - 1] as number) & GrammarBit.lasting) !== 0;
}

/** Whether the metric can have such a value at all. */
export function isInRange(metric: LexiconMetric, { reading }: Figure): boolean {
  if (!metric.range || reading.kind === 'date') return true;
  const [least, most] = metric.range;
  const size = Math.abs(reading.max ?? reading.min ?? 0) * (reading.dimension === 'fraction' ? 100 : 1);
  return size >= Math.max(0, least) && size <= Math.max(Math.abs(least), most);
}

function sharesBlock({ analysis }: Context, a: number, b: number): boolean {
  return b >= 0 && analysis.sentences[a]?.block === analysis.sentences[b]?.block;
}
