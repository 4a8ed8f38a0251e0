import type { Citation, References } from '#schema/message';
import type { Fact, Pack } from '#schema/pack';

/** The facts that the pack has, in the order asked for, and the sources that they name. */
export function cite(pack: Pack, ids: readonly string[]): Citation {
  const byId = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const facts = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const named = new Set(facts.flatMap((fact) => fact.sources));
  return { facts, sources: pack.sources.filter(({ id }) => named.has(id)) };
}

/** The named facts with all that they name themselves, and the further entities and metrics asked for. */
export function refer(
  pack: Pack,
  wanted: { facts: readonly string[]; entities: readonly string[]; metrics: readonly string[] },
): References {
  const { facts, sources } = cite(pack, wanted.facts);
  const entities = new Set([...wanted.entities, ...facts.flatMap(namesIn)]);
  const metrics = new Set([...wanted.metrics, ...facts.map(({ metric }) => metric)]);
  return {
    facts,
    sources,
    entities: pack.entities.filter(({ id }) => entities.has(id)).map(({ id, name, kind }) => ({ id, name, kind })),
    metrics: pack.metrics
      .filter(({ id }) => metrics.has(id))
      .map(({ id, label, shape, unit, stances }) => ({ id, label, shape, unit, ...(stances && { stances }) })),
  };
}

/** Whatever in a fact can be the id of an entity. */
const namesIn = ({ subject, saidBy, scope, value }: Fact): string[] =>
  [subject, saidBy, scope.against, 'stance' in value ? value.stance : undefined].filter((name) => name !== undefined);
