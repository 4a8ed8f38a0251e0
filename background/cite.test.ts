import { expect, test } from 'vitest';
import { cite, refer } from './cite.ts';
import { sampleFact, samplePack } from './testing/sample-pack.ts';

const pack = samplePack({
  facts: [
    sampleFact('a', 1),
    { ...sampleFact('b', 2), subject: 'south-light', saidBy: 'keeper', scope: { against: 'north-light' } },
    { ...sampleFact('c', 3), value: { stance: 'south-light' }, sources: [] },
  ],
  entities: ['north-light', 'south-light', 'keeper', 'harbour'].map((id) => ({
    id,
    name: id,
    kind: 'company' as const,
    aliases: [],
  })),
});

test('cites facts in the order asked for, once each, with their sources and nothing unknown', () => {
  const { facts, sources } = cite(pack, ['c', 'a', 'nowhere', 'c', '__proto__']);
  expect(facts.map(({ id }) => id)).toEqual(['c', 'a']);
  expect(sources.map(({ id }) => id)).toEqual(['gazette']);
});

test('brings all that a fact names', () => {
  const { entities, metrics } = refer(pack, { facts: ['b'], entities: [], metrics: [] });
  expect(entities.map(({ id }) => id)).toEqual(['north-light', 'south-light', 'keeper']);
  expect(metrics.map(({ id }) => id)).toEqual(['building-cost']);
});

test('brings what is asked for besides, and a stance that is an entity', () => {
  const { entities } = refer(pack, { facts: ['c'], entities: ['harbour'], metrics: [] });
  expect(entities.map(({ id }) => id)).toEqual(['north-light', 'south-light', 'harbour']);
});

test('brings the scores of two that are compared, on the tests that both took', () => {
  const score = (id: string, subject: string, benchmark: string) => ({
    ...sampleFact(id, 1),
    subject,
    scope: { benchmark },
  });
  const scored = samplePack({
    facts: [
      score('north.range', 'north-light', 'range'),
      score('south.range', 'south-light', 'range'),
      score('north.fog', 'north-light', 'fog'),
      score('keeper.range', 'keeper', 'range'),
    ],
  });
  const wanted = { facts: [], entities: [], metrics: [], compared: [['north-light', 'south-light']] as const };
  expect(refer(scored, wanted).facts.map(({ id }) => id)).toEqual(['north.range', 'south.range']);
});
