import type { Figure } from '../analysis.ts';
import { distance } from '../document/clause.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import { type LexiconMetric, tierWeight } from '../scan/lexicon.ts';
import type { Context } from './context.ts';
import { isCount } from './counted-noun.ts';

/** A cue this many tokens away counts half. */
const halfWay = 7;
/** The nearest cue counts in full, further ones so much: many weak words do not make a strong one. */
const further = 0.25;
/** Beyond this distance words that speak of something else say nothing about the figure. */
const decoyReach = 9;
/** Words that speak against a metric count only right beside the figure; wide ones kill true claims. */
const againstReach = 5;
/** A word of scope (a benchmark's name, `input`) is a plain cue this close. */
const scopeReach = 5;
const directionWeight = 1.2;
/** What a cue weighs in the noun that a figure is an attribute of: `a $6m chatbot`. */
const attributeFactor = 2;
/** What a verb weighs right before a count, words of something else right behind a figure: `had 9 chips`, `62% in a year`. */
const besideFactor = 2;

/** The weight that speaks for each metric at one figure; `NaN` for metrics that it cannot fill. */
export class Evidence {
  readonly #context: Context;
  readonly #figure: Figure;
  readonly #scores: Float64Array;

  constructor(context: Context, figure: Figure) {
    this.#context = context;
    this.#figure = figure;
    this.#scores = new Float64Array(context.analysis.lexicon.metrics.length).fill(Number.NaN);
  }

  of(metric: LexiconMetric): number {
    return this.#scores[metric.index] as number;
  }

  /** Lets a metric compete. */
  admit(metric: LexiconMetric, weight: number): void {
    this.#scores[metric.index] = weight;
  }

  /** Cues of the figure's own sentence, by tier and by nearness over clauses. */
  addCues(sentence: number): void {
    const best = new Map<number, number>();
    for (const { from, to, term } of this.#context.terms(sentence, 'cue')) {
      if (!this.#competes(term.metric) || (from < this.#figure.coreTo && to > this.#figure.coreFrom)) continue;
      const apart = this.#apart(from, to);
      if (this.#isTooFar(term.metric, term.weight, from, apart)) continue;
      this.#add(term.metric, this.#factor(term.metric, from, to) * fade(term.weight, apart), further, best);
    }
  }

  /** Cues of another sentence that bears on this one (a head, an intro, the one before): only the strongest counts. */
  addEcho(sentence: number, factor: number): void {
    const { metrics } = this.#context.analysis.lexicon;
    const best = new Map<number, number>();
    for (const { term } of this.#context.terms(sentence, 'cue')) {
      const { decoy, shape } = metrics[term.metric] as LexiconMetric;
      if (!this.#competes(term.metric) || decoy || shape === 'date' || term.weight < 0) continue;
      this.#add(term.metric, factor * term.weight, 0, best);
    }
  }

  /** A word that only sets a metric's scope is a plain cue where it stands close, or heads the cell. */
  addScopes(sentence: number, heads: readonly number[]): void {
    const added = new Set<number>();
    for (const { from, to, term } of this.#context.terms(sentence, 'scope')) {
      const apart = this.#apart(from, to);
      if (apart <= scopeReach) this.#addScope(term.metric, apart, added);
    }
    for (const head of heads)
      for (const { term } of this.#context.terms(head, 'scope')) this.#addScope(term.metric, 0, added);
  }

  /** `was off 11 percent`: a word of rising or falling beside it makes a share a move. */
  addDirection(): void {
    const { grammar, lexicon } = this.#context.analysis;
    const { from, to } = this.#figure;
    const beside = grammar.subarray(Math.max(0, from - 3), to + 2);
    if (!beside.some((bits) => (bits & (GrammarBit.up | GrammarBit.down)) !== 0)) return;
    for (const { index, dimensions } of lexicon.metrics) {
      if (this.#competes(index) && dimensions.includes('move')) this.#raise(index, directionWeight);
    }
  }

  #addScope(metric: number, apart: number, added: Set<number>): void {
    if (added.has(metric) || !this.#competes(metric)) return;
    added.add(metric);
    this.#raise(metric, fade(tierWeight.plain, apart));
  }

  #add(metric: number, value: number, share: number, best: Map<number, number>): void {
    const before = best.get(metric) ?? 0;
    this.#raise(metric, value < 0 ? value : Math.max(0, value - before) + share * Math.min(value, before));
    if (value > before) best.set(metric, value);
  }

  #isTooFar(metric: number, weight: number, from: number, apart: number): boolean {
    if (weight < 0) return apart > againstReach;
    if (!this.#context.analysis.lexicon.metrics[metric]?.decoy) return false;
    return apart > decoyReach || (isCount(this.#figure) && !this.#isBehind(from));
  }

  /** What is counted stands right behind the count. */
  #isBehind(from: number): boolean {
    return from >= this.#figure.coreTo && from - this.#figure.coreTo <= 2;
  }

  #factor(metric: number, from: number, to: number): number {
    const { reading, from: begin, coreTo } = this.#figure;
    if (reading.kind === 'quantity' && reading.attributive && from === coreTo) return attributeFactor;
    const isDecoy = this.#context.analysis.lexicon.metrics[metric]?.decoy === true;
    return (isDecoy && from === coreTo) || (to === begin && isCount(this.#figure)) ? besideFactor : 1;
  }

  #apart(from: number, to: number): number {
    const { clauses } = this.#context.analysis;
    const { coreFrom, coreTo } = this.#figure;
    return from >= coreTo ? distance(clauses, coreTo - 1, from) : distance(clauses, to - 1, coreFrom);
  }

  #competes(metric: number): boolean {
    return !Number.isNaN(this.#scores[metric] as number);
  }

  #raise(metric: number, by: number): void {
    this.#scores[metric] = (this.#scores[metric] as number) + by;
  }
}

function fade(weight: number, apart: number): number {
  return (weight * halfWay) / (halfWay + apart);
}
