import type { Fact } from '#schema/pack';
import { type Extent, factExtent } from './extent.ts';

/** Facts of one metric in the order of their values, stances first; equal ones by id, so that no order of input matters. */
export interface FactList {
  readonly facts: readonly Fact[];
  /** Low end of each, in step with `facts`. */
  readonly lows: readonly number[];
}

/** No more facts than these are weighed for one claim, so that a check costs the same in a pack of any size. */
const mostWeighed = 128;

export function factList(facts: readonly Fact[]): FactList {
  const keyed = facts.map((fact) => ({ fact, low: factExtent(fact)?.low ?? Number.NEGATIVE_INFINITY }));
  keyed.sort((a, b) => (a.low === b.low ? compareIds(a.fact, b.fact) : a.low < b.low ? -1 : 1));
  return { facts: keyed.map(({ fact }) => fact), lows: keyed.map(({ low }) => low) };
}

/** The facts whose values lie nearest to what is stated: all of them, unless there are very many. */
export function nearest(list: FactList, stated: Extent | undefined): readonly Fact[] {
  if (list.facts.length <= mostWeighed) return list.facts;
  const middle = stated ? firstAtOrAbove(list.lows, stated.low) : 0;
  const start = Math.max(0, Math.min(middle - mostWeighed / 2, list.facts.length - mostWeighed));
  return list.facts.slice(start, start + mostWeighed);
}

function firstAtOrAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The shorter id first: it is the plainer figure (`heron.cost` before `heron-lite.cost` and `heron.cost.hull`). */
export function compareIds(a: Fact, b: Fact): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
