import type { Fact, Pack } from '#schema/pack';

/**
 * How far a pack covers its story: facts by metric, by the best kind of source, by how they were verified and by year,
 * with what is disputed.
 */
export function statsText(pack: Pack): string {
  const { facts, sources, entities, metrics } = pack;
  const kindOf = new Map(sources.map((source) => [source.id, source.kind]));
  const conflicting = facts.filter((fact) => fact.conflicts?.length);
  return [
    `${pack.title} (${pack.id}), version ${pack.version} of ${pack.issued}, expires ${pack.expires}`,
    `${facts.length} facts, ${sources.length} sources, ${entities.length} entities, ${metrics.length} metrics`,
    `${conflicting.length} facts conflict with others; ${facts.filter((fact) => fact.until).length} have ended`,
    table(
      'Facts by metric',
      count(facts, (fact) => fact.metric),
    ),
    table(
      'Facts by kind of their first source',
      count(facts, (fact) => kindOf.get(fact.sources[0] ?? '') ?? 'none'),
    ),
    table(
      'Facts by how they were verified',
      count(facts, (fact) => fact.verified),
    ),
    table('Facts by year', count(facts, (fact) => fact.asOf.slice(0, 4)).toSorted(byName)),
    table(
      'Sources by kind',
      count(sources, (source) => source.kind),
    ),
    table(
      'Sources by how far they were read',
      count(sources, (source) => source.read),
    ),
    table('Metrics without a fact', withoutFact(pack)),
  ].join('\n');
}

type Row = readonly [name: string, count: number];

const byName = (a: Row, b: Row): number => (a[0] < b[0] ? -1 : 1);

/** Largest first, equal ones by name. */
function count<T>(entries: readonly T[], nameOf: (entry: T) => string): Row[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(nameOf(entry), (counts.get(nameOf(entry)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || byName(a, b));
}

const withoutFact = ({ facts, metrics }: Pack): Row[] =>
  metrics.filter((metric) => !facts.some((fact: Fact) => fact.metric === metric.id)).map(({ id }) => [id, 0]);

function table(title: string, rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(([, number]) => String(number).length));
  return ['', title, ...rows.map(([name, number]) => `  ${String(number).padStart(width)}  ${name}`)].join('\n');
}
