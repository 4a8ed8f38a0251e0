import type { Entity, Fact, Metric, Pack, Source } from '#schema/pack';
import type { LoadedPack } from '../build/load.ts';
import type { Place } from '../build/problem.ts';

/** What is wrong, and where: in the pack, for which the runner finds file and line, or in a file. */
export type Finding = { readonly words: string; readonly reason: string } & (
  | { readonly path: readonly PropertyKey[] }
  | { readonly place: Place }
);

/** A pack that the schema takes, with what rules look up. */
export type LintInput = {
  readonly pack: Pack;
  readonly loaded: LoadedPack;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly facts: ReadonlyMap<string, Fact>;
};

/** One kind of mistake. */
export type Rule = {
  /** Its file's name. */
  readonly id: string;
  /** What it demands, in one sentence. */
  readonly demands: string;
  check(input: LintInput): Iterable<Finding>;
};

type List = 'sources' | 'entities' | 'metrics' | 'decoys' | 'facts';
/** A finding in one entry of a list; `at` leads from the entry to the place. */
type Remark = { readonly at?: readonly PropertyKey[]; readonly words: string; readonly reason: string };

/** The check of a rule that looks at the entries of a list one at a time. */
export function each<L extends List>(
  list: L,
  check: (entry: Pack[L][number], input: LintInput) => Iterable<Remark>,
): Rule['check'] {
  return function* (input) {
    for (const [index, entry] of input.pack[list].entries()) {
      for (const { at = [], words, reason } of check(entry, input)) yield { path: [list, index, ...at], words, reason };
    }
  };
}

export function lintInput(pack: Pack, loaded: LoadedPack): LintInput {
  const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));
  return {
    pack,
    loaded,
    sources: byId(pack.sources),
    entities: byId(pack.entities),
    metrics: byId(pack.metrics),
    facts: byId(pack.facts),
  };
}
