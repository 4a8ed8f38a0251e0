import type { Entity, Fact, Pack, Source } from '#schema/pack';

/** How many facts share a subject and a source. */
const factsPerEntity = 10;

/**
 * A valid pack of any size, for benchmarks and limits. The same size gives the same pack: figures, days and names follow
 * from the number of the fact.
 *
 * @param size number of facts
 */
export function synthesizePack(size: number): Pack {
  const owners = Math.ceil(size / factsPerEntity);
  return {
    format: 'sounding-pack/1',
    id: 'synthetic',
    version: 1,
    issued: '2026-01-01',
    expires: '2027-01-01',
    title: `A synthetic pack of ${size} facts`,
    license: 'CC0-1.0',
    topic: 'maker',
    triggers: ['Maker'],
    sources: range(owners).map(source),
    entities: [{ id: 'maker', name: 'Maker', kind: 'company', aliases: [] }, ...range(owners).map(entity)],
    metrics: [
      {
        id: 'cost',
        label: { en: 'cost' },
        shape: 'figure',
        unit: 'USD',
        dimension: 'money',
        subjects: ['model'],
        cues: { en: { strong: ['cost', 'costs'] } },
      },
    ],
    decoys: [],
    facts: range(size).map(fact),
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, index) => index);

const source = (index: number): Source => ({
  id: `source-${index}`,
  title: `Report ${index}`,
  publisher: 'A publisher',
  url: `https://example.org/reports/${index}`,
  date: '2025-06',
  kind: 'press',
  read: 'excerpt',
});

const entity = (index: number): Entity => ({
  id: `model-${index}`,
  name: `Model ${index}`,
  kind: 'model',
  aliases: [`Mark ${index}`, `M-${index}`],
  maker: 'maker',
});

function fact(index: number): Fact {
  const owner = Math.floor(index / factsPerEntity);
  const value = (index % 997) * 1e4 + 1e6;
  return {
    id: `model-${owner}.cost.${index}`,
    subject: `model-${owner}`,
    metric: 'cost',
    value: { min: value, max: value, unit: 'USD' },
    tolerance: 0.02,
    scope: { period: String(2000 + (index % factsPerEntity)) },
    asOf: `2025-${String((index % 12) + 1).padStart(2, '0')}-01`,
    saidBy: 'maker',
    sources: [`source-${owner}`],
    verified: 'secondary',
    context: 'A made-up figure for measuring, with a note of the usual length that a reader would see beside it.',
  };
}
