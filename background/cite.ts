import type { Citation, References } from '#schema/message';
import type { Fact, Pack } from '#schema/pack';

/** The facts that the pack has, in the order asked for, and the sources that they name. */
export function cite(pack: Pack, ids: readonly string[]): Citation {
  const byId = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const facts = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const named = new Set(facts.flatMap((fact) => fact.sources));
  return { facts, sources: pack.sources.filter(({ id }) => named.has(id)) };
}

interface Wanted {
  readonly facts: readonly string[];
  readonly entities: readonly string[];
  readonly metrics: readonly string[];
  readonly compared?: readonly (readonly [subject: string, rival: string])[] | undefined;
}

/**
 * The named facts with all that they name themselves, the scores of those that are compared, and the further entities and
 * metrics asked for.
 */
export function refer(pack: Pack, wanted: Wanted): References {
  const scores = (wanted.compared ?? []).flatMap(([subject, rival]) => sharedScores(pack, subject, rival));
  const { facts, sources } = cite(pack, [...wanted.facts, ...scores]);
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

/** The ids of both subjects' facts on the tests that both took. */
function sharedScores({ facts }: Pack, subject: string, rival: string): string[] {
  const testsOf = (of: string) =>
    new Set(facts.flatMap((fact) => (fact.subject === of ? (fact.scope.benchmark ?? []) : [])));
  const [own, other] = [testsOf(subject), testsOf(rival)];
  const isShared = ({ subject: of, scope: { benchmark } }: Fact) =>
    (of === subject || of === rival) && benchmark !== undefined && own.has(benchmark) && other.has(benchmark);
  return facts.filter(isShared).map(({ id }) => id);
}

/** Whatever in a fact can be the id of an entity. */
const namesIn = ({ subject, saidBy, scope, value }: Fact): string[] =>
  [subject, saidBy, scope.against, 'stance' in value ? value.stance : undefined].filter((name) => name !== undefined);
