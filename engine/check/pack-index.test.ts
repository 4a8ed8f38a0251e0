import { describe, expect, it } from 'vitest';
import { makeClaim } from '../specs/claim.ts';
import { fact, harbourFacts, harbourPack } from '../specs/harbour-pack.ts';
import { check } from './check.ts';
import { indexPack } from './pack-index.ts';

const index = indexPack(harbourPack());
const ids = (list: { facts: readonly { id: string }[] } | undefined) => list?.facts.map(({ id }) => id);

describe('indexPack', () => {
  it('lists the facts of a subject in the order of their values', () => {
    expect(ids(index.own.get('build-cost heron'))).toEqual(['heron.build-cost.hull', 'heron.build-cost']);
  });

  it('lists what belongs to a maker under the maker, and a variant under its family', () => {
    expect(ids(index.kin.get('seats marlin-yard'))).toEqual(['egret.seats', 'heron.seats']);
    expect(ids(index.kin.get('launch-date heron'))).toEqual(['heron-lite.launch-date']);
  });

  it('knows what belongs to what, nearest first', () => {
    expect(index.owners.get('heron-lite')).toEqual(['heron', 'marlin-yard']);
  });

  it('does not go round in circles', () => {
    const pack = harbourPack();
    const circle = pack.entities.map((entity) =>
      entity.id === 'heron' ? { ...entity, partOf: 'heron-lite' } : entity,
    );
    expect(indexPack({ ...pack, entities: circle }).owners.get('heron')).toContain('heron-lite');
  });

  it('knows the first day of each entity', () => {
    expect(index.firstDays.get('marlin-yard')).toBe('2020-05-01');
  });
});

describe('a pack of 50,000 facts', () => {
  const many = Array.from({ length: 50_000 }, (_, at) =>
    fact(
      `old-gull.build-cost.n${at}`,
      { min: 1e9 + at * 1e6, max: 1e9 + at * 1e6, unit: 'USD' },
      { asOf: '2021-04-01' },
    ),
  );
  const pack = harbourPack([...harbourFacts, ...many]);

  it('is indexed in under a second of work, and its figures are found', () => {
    const start = process.cpuUsage();
    const large = indexPack(pack);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
    const value = { min: 1e9 + 31_234e6, max: 1e9 + 31_234e6, unit: 'USD' };
    const [checked] = check([makeClaim({ subject: 'old-gull', metric: 'build-cost', value })], large, {
      language: 'en',
    }).claims;
    expect(checked).toMatchObject({ verdict: 'consistent', facts: ['old-gull.build-cost.n31234'] });
  });
});
