import type { References } from '#schema/message';
import type { Fact, Source } from '#schema/pack';

type MetricLabel = References['metrics'][number];

/** The part of a pack that a screen needs, looked up by id. Ids that it does not have read as words of their own. */
export interface ReferenceBook {
  readonly facts: readonly Fact[];
  fact(id: string): Fact | undefined;
  factsOf(ids: readonly string[]): Fact[];
  sourcesOf(fact: Fact): Source[];
  metric(id: string): MetricLabel | undefined;
  /** The name of an entity: `R1`. */
  name(entity: string): string;
  /** What a metric is called: `training cost`. */
  label(metric: string): string;
  /** A stance in words: a reading that the metric lists, an entity, or the id itself. */
  reading(metric: string, stance: string): string;
  /** Who said it, if the fact tells. */
  speaker(fact: Fact): string | undefined;
}

const asWords = (id: string): string => id.replaceAll('-', ' ');

export function openBook(references: References): ReferenceBook {
  const facts = new Map(references.facts.map((fact) => [fact.id, fact]));
  const sources = new Map(references.sources.map((source) => [source.id, source]));
  const names = new Map(references.entities.map((entity) => [entity.id, entity.name]));
  const metrics = new Map(references.metrics.map((metric) => [metric.id, metric]));
  const known = <T>(map: Map<string, T>, ids: readonly string[]) => ids.flatMap((id) => map.get(id) ?? []);
  const name = (entity: string) => names.get(entity) ?? asWords(entity);
  return {
    facts: references.facts,
    fact: (id) => facts.get(id),
    factsOf: (ids) => known(facts, ids),
    sourcesOf: (fact) => known(sources, fact.sources),
    metric: (id) => metrics.get(id),
    name,
    label: (id) => metrics.get(id)?.label.en ?? asWords(id),
    reading(metric, stance) {
      const listed = metrics.get(metric)?.stances?.find((reading) => reading.stance === stance);
      return listed?.words.en?.[0] ?? name(stance);
    },
    speaker: ({ saidBy }) => (saidBy === undefined ? undefined : (names.get(saidBy) ?? saidBy)),
  };
}

export const emptyBook = openBook({ facts: [], sources: [], entities: [], metrics: [] });
