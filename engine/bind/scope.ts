import type { Scope } from '../../schema/value.ts';
import type { Figure } from '../analysis.ts';
import { distance } from '../document/clause.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Context } from './context.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const reach = 16;
/** What a figure is about stands after it more often than before. */
const behind = 3;

/** What the words around a figure say it is about: benchmark, price kind, time of day, and the day if one is named. */
export function readScope(context: Context, sentence: number, figure: Figure, metric: LexiconMetric): Scope {
  const scope: Mutable<Scope> = {};
  const nearest = new Map<string, number>();
  for (const { from, to, term } of context.terms(sentence, 'scope')) {
    if (term.metric !== metric.index) continue;
    const apart =
      from >= figure.coreTo
        ? distance(context.analysis.clauses, figure.coreTo - 1, from)
        : distance(context.analysis.clauses, to - 1, figure.coreFrom) + behind;
    if (term.field !== 'benchmark' && isAnothers(context, sentence, figure, from, to)) continue;
    if (
      apart > (term.field === 'benchmark' ? reach * 2 : reach) ||
      apart >= (nearest.get(term.field) ?? Number.POSITIVE_INFINITY)
    )
      continue;
    nearest.set(term.field, apart);
    scope[term.field] = term.value;
  }
  const day = metric.window ? dayNear(context, sentence, figure) : undefined;
  if (day) scope.day = day;
  const { row, column } = context.discourse.headersOf(sentence);
  for (const head of [row, column]) {
    for (const { term } of context.terms(head, 'scope'))
      if (term.metric === metric.index) scope[term.field] ??= term.value;
  }
  return scope;
}

/** A word of another figure: one stands between, or the word is in the clause before. */
function isAnothers(context: Context, sentence: number, figure: Figure, from: number, to: number): boolean {
  const { clauses } = context.analysis;
  if (
    to <= figure.coreFrom &&
    clauses.of[from] !== clauses.of[figure.coreFrom] &&
    clauses.list[clauses.of[figure.coreFrom] as number]?.parent !== clauses.of[from]
  )
    return true;
  return context
    .figures(sentence)
    .some(
      (f) =>
        f !== figure &&
        f.reading.kind === 'quantity' &&
        (from >= figure.coreTo
          ? f.coreFrom >= figure.coreTo && f.coreFrom < from
          : f.coreFrom >= to && f.coreFrom < figure.coreFrom),
    );
}

/** The only day that the sentence names, if it names one. */
function dayNear(context: Context, sentence: number, figure: Figure): string | undefined {
  const days = new Set<string>();
  for (const other of context.figures(sentence)) {
    if (other === figure || other.reading.kind !== 'date') continue;
    if (other.reading.granularity === 'day' && other.reading.min === other.reading.max) days.add(other.reading.min);
  }
  return days.size === 1 ? [...days][0] : undefined;
}
