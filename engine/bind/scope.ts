import type { Scope } from '../../schema/value.ts';
import type { Figure, Found } from '../analysis.ts';
import { distance } from '../document/clause.ts';
import type { LexiconMetric, Term } from '../scan/lexicon.ts';
import type { Context } from './context.ts';
import { isCut } from './neighbours.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type ScopeTerm = Found<Extract<Term, { kind: 'scope' }>>;

const reach = 16;
/** One benchmark's name, one part of a run serves all figures of a sentence. */
const wideReach = 32;
/** What a figure is about stands after it more often than before. */
const behind = 3;
/** `R1 gets 79.8, on the next test 71.5`: what stands behind a mark is mostly another figure's. */
const behindMark = 6;

/** What the words around a figure say it is about: benchmark, price kind, time of day or year, and the day if one is named. */
export function readScope(context: Context, sentence: number, figure: Figure, metric: LexiconMetric): Scope {
  const scope: Mutable<Scope> = {};
  const nearest = new Map<string, number>();
  for (const word of context.terms(sentence, 'scope')) {
    const { metric: owner, field, value } = word.term;
    if (owner !== metric.index) continue;
    const apart = distanceTo(context, sentence, figure, word);
    if (apart >= (nearest.get(field) ?? Number.POSITIVE_INFINITY)) continue;
    nearest.set(field, apart);
    scope[field] = value;
  }
  addHeads(context, sentence, metric, scope);
  const day = metric.window ? dayNear(context, sentence, figure) : undefined;
  if (day) scope.day = day;
  const year = metric.changes && !metric.window ? yearNear(context, sentence) : undefined;
  if (year && scope.period === undefined) scope.period = year;
  return scope;
}

/** Tokens between a word of scope and the figure; infinite where it is out of reach or another figure's. */
function distanceTo(context: Context, sentence: number, figure: Figure, { from, to, term }: ScopeTerm): number {
  const { clauses } = context.analysis;
  const isWide = term.field === 'benchmark' || term.field === 'run';
  if (!isWide && isAnothers(context, sentence, figure, from, to)) return Number.POSITIVE_INFINITY;
  const apart =
    from >= figure.coreTo
      ? distance(clauses, figure.coreTo - 1, from) + (isWide && isCut(context, figure.coreTo, from) ? behindMark : 0)
      : distance(clauses, to - 1, figure.coreFrom) + behind;
  return apart <= (isWide ? wideReach : reach) ? apart : Number.POSITIVE_INFINITY;
}

function addHeads(context: Context, sentence: number, metric: LexiconMetric, scope: Mutable<Scope>): void {
  const { row, column } = context.discourse.headersOf(sentence);
  for (const head of [row, column]) {
    for (const { term } of context.terms(head, 'scope')) {
      if (term.metric === metric.index) scope[term.field] ??= term.value;
    }
  }
}

/** A word of another figure: one stands between, or the word is in the clause before. */
function isAnothers(context: Context, sentence: number, figure: Figure, from: number, to: number): boolean {
  const { of, list } = context.analysis.clauses;
  const here = of[figure.coreFrom] as number;
  const isElsewhere = of[from] !== here && list[here]?.parent !== of[from];
  if (to <= figure.coreFrom && isElsewhere) return true;
  const [left, right] = from >= figure.coreTo ? [figure.coreTo, from] : [to, figure.coreFrom];
  return context
    .figures(sentence)
    .some((f) => f !== figure && f.reading.kind === 'quantity' && f.coreFrom >= left && f.coreFrom < right);
}

/** The only day that the sentence names, if it names one. */
function dayNear(context: Context, sentence: number, figure: Figure): string | undefined {
  const days = new Set<string>();
  for (const { reading } of context.figures(sentence)) {
    if (reading === figure.reading || reading.kind !== 'date') continue;
    if (reading.granularity === 'day' && reading.min === reading.max) days.add(reading.min);
  }
  return days.size === 1 ? [...days][0] : undefined;
}

/** The only year that the sentence names: what a plan or a forecast is for. */
function yearNear(context: Context, sentence: number): string | undefined {
  const years = new Set<string>();
  for (const { reading } of context.figures(sentence)) {
    if (reading.kind === 'date' && reading.granularity === 'year') years.add(reading.min.slice(0, 4));
  }
  return years.size === 1 ? [...years][0] : undefined;
}
