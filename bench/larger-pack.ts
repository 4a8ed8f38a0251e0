import type { Entity, Fact, Pack } from '#schema/pack';

const FACTS_OF_AN_ENTITY = 10;

/**
 * The pack with `count` facts: fewer than it has, or with invented models added, each with a name of its own and ten
 * facts of the metrics that models have.
 */
export function packWithFacts(pack: Pack, count: number): Pack {
  if (count <= pack.facts.length) return { ...pack, facts: pack.facts.slice(0, count) };
  const metrics = pack.metrics.filter(({ shape, subjects }) => shape === 'figure' && subjects.includes('model'));
  const missing = count - pack.facts.length;
  const entities: Entity[] = Array.from({ length: Math.ceil(missing / FACTS_OF_AN_ENTITY) }, (_, i) => ({
    id: `invented-${i}`,
    name: `Invented${i.toString(36)} ${i}`,
    kind: 'model',
    aliases: [`IV-${i}`],
  }));
  const facts: Fact[] = Array.from({ length: missing }, (_, i) => {
    const entity = entities[Math.floor(i / FACTS_OF_AN_ENTITY)];
    const metric = metrics[i % metrics.length];
    const figure = 1000 * (1 + (i % 997));
    return {
      id: `${entity?.id}.${i}`,
      subject: entity?.id ?? '',
      metric: metric?.id ?? '',
      value: { min: figure, max: figure, unit: metric?.unit ?? '' },
      scope: {},
      asOf: '2025-01-01',
      sources: [],
      verified: 'secondary',
    };
  });
  return { ...pack, entities: [...pack.entities, ...entities], facts: [...pack.facts, ...facts] };
}
