import type { Entity, Fact, Metric, Pack, Source } from '#schema/pack';
import { type FactList, factList } from './fact-list.ts';

/** Facts by metric and subject. */
type FactTable = { get(key: string): FactList | undefined };

/** A pack made ready for lookups; built once, used for any number of checks. */
export interface PackIndex {
  readonly pack: Pick<Pack, 'id' | 'version' | 'issued' | 'topic' | 'stand'>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Facts told of a subject itself. */
  readonly own: FactTable;
  /** Facts told of what belongs to a subject: a maker's models and app, a family's variants. */
  readonly kin: FactTable;
  /** What each entity belongs to, nearest first: its family, its maker, and theirs. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
  /** Facts that took the place of one, by the id of the one replaced. */
  readonly successors: ReadonlyMap<string, readonly Fact[]>;
  /** The first day known of an entity (`YYYY-MM-DD`): it can hardly be spoken of before. */
  readonly firstDays: ReadonlyMap<string, string>;
  /** Names of benchmarks that are told apart, folded. */
  readonly benchmarks: ReadonlySet<string>;
}

/** Key of the fact tables. */
export const tableKey = (metric: string, subject: string): string => `${metric} ${subject}`;

/** Builds the index of a pack, in linear time; a list of facts is put in order when it is first asked for. */
export function indexPack(pack: Pack): PackIndex {
  const entities = byId(pack.entities);
  const owners = new Map(pack.entities.map((entity) => [entity.id, ownersOf(entity, entities)]));
  const facts = byId(pack.facts);
  return {
    pack: {
      id: pack.id,
      version: pack.version,
      issued: pack.issued,
      topic: pack.topic,
      ...(pack.stand ? { stand: pack.stand } : {}),
    },
    entities,
    metrics: byId(pack.metrics),
    sources: byId(pack.sources),
    facts,
    own: table(pack.facts, (fact) => [fact.subject]),
    kin: table(pack.facts, (fact) => owners.get(fact.subject) ?? []),
    owners,
    successors: successors(pack.facts),
    firstDays: firstDays(pack.facts),
    benchmarks: new Set(pack.facts.flatMap(({ scope }) => (scope.benchmark ? [scope.benchmark.toLowerCase()] : []))),
  };
}

function byId<T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function add<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const members = groups.get(key);
  if (members) members.push(item);
  else groups.set(key, [item]);
}

/** Facts that replace one, unless they could not be verified. */
function successors(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.supersedes !== undefined && fact.verified !== 'unverified') add(found, fact.supersedes, fact);
  }
  return found;
}

function table(facts: readonly Fact[], subjectsOf: (fact: Fact) => readonly string[]): FactTable {
  const rows = new Map<string, Fact[]>();
  for (const fact of facts) for (const subject of subjectsOf(fact)) add(rows, tableKey(fact.metric, subject), fact);
  const lists = new Map<string, FactList>();
  return {
    get(key) {
      const members = rows.get(key);
      const list = lists.get(key) ?? (members && factList(members));
      if (list) lists.set(key, list);
      return list;
    },
  };
}

function ownersOf(entity: Entity, entities: ReadonlyMap<string, Entity>): readonly string[] {
  const found = new Set<string>();
  let next = [entity];
  while (next.length > 0) {
    const above = next.flatMap(({ partOf, maker }) => [partOf, maker]);
    const fresh = above.filter((id): id is string => id !== undefined && id !== entity.id && !found.has(id));
    for (const id of fresh) found.add(id);
    next = fresh.flatMap((id) => entities.get(id) ?? []);
  }
  return [...found];
}

function firstDays(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { subject, value } of facts) {
    if (!('date_min' in value)) continue;
    const known = days.get(subject);
    if (known === undefined || value.date_min < known) days.set(subject, value.date_min);
  }
  return days;
}
