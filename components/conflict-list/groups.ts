import type { Fact } from '#schema/pack';

type Group = [Fact, ...Fact[]];

/**
 * The facts that conflict, those together that do so with each other by however many steps: what stands (`main`) first,
 * then in the order of the facts. A figure that conflicts with nothing is in no group.
 */
export function conflictGroups(facts: readonly Fact[]): Group[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const seen = new Set<string>();
  const groups: Group[] = [];
  for (const fact of facts) {
    if (seen.has(fact.id) || !fact.conflicts?.length) continue;
    seen.add(fact.id);
    const group: Group = [fact];
    // The list grows while it is gone through, until nothing more hangs on it.
    for (const { conflicts = [] } of group) {
      const more = conflicts.flatMap((id) => byId.get(id) ?? []).filter(({ id }) => !seen.has(id));
      for (const other of more) seen.add(other.id);
      group.push(...more);
    }
    if (group.length > 1)
      groups.push(group.toSorted((a, b) => Number(b.main ?? false) - Number(a.main ?? false)) as Group);
  }
  return groups;
}
