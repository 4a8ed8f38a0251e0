import { indexPack, publishedFigure } from '#engine';
import type { Fact, Pack } from '#schema/pack';

/** What one pack has that another has not, by the facts' ids, in order. */
export interface PackDiff {
  readonly added: string[];
  readonly changed: { fact: string; from: string; to: string }[];
  readonly retired: string[];
}

/** Facts that are new, say something else, or are gone. Cost: O(facts). */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  const old = byId(before);
  const fresh = byId(after);
  const [oldIndex, freshIndex] = [indexPack(before), indexPack(after)];
  const changed = [...fresh].flatMap(([id, fact]) => {
    const was = old.get(id);
    const fields = was ? changedFields(was, fact) : [];
    if (!was || fields.length === 0) return [];
    const [from, to] = [publishedFigure(was, oldIndex), publishedFigure(fact, freshIndex)];
    return [{ fact: id, from, to: from === to ? `${to} (${fields.join(', ')})` : to }];
  });
  return {
    added: [...fresh.keys()].filter((id) => !old.has(id)).sort(),
    changed: changed.sort((a, b) => (a.fact < b.fact ? -1 : 1)),
    retired: [...old.keys()].filter((id) => !fresh.has(id)).sort(),
  };
}

const byId = ({ facts }: Pack): ReadonlyMap<string, Fact> => new Map(facts.map((fact) => [fact.id, fact]));

/** Names of the fields that differ. Both facts come from one schema, which fixes the order of keys. */
function changedFields(was: Fact, is: Fact): string[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]) as Set<keyof Fact>;
  return [...names].filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
}
