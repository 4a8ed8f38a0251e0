import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#schema/claim';
import type { Fact } from '#schema/pack';
import type { Value } from '#schema/value';
import { makeClaim } from '../specs/claim.ts';
import { harbourFacts, harbourPack } from '../specs/harbour-pack.ts';
import { check } from './check.ts';
import { indexPack } from './pack-index.ts';

const pack = harbourPack();
const index = indexPack(pack);
const facts = new Map(harbourFacts.map((fact) => [fact.id, fact]));

const published = fc.constantFrom(undefined, '2024-12-01', '2025-03-10', '2025-03-20', '2025-10-01', '2026-06-01');

/** Values of the facts themselves, shifted a little, so that claims meet, miss and graze them. */
const valueNear: fc.Arbitrary<Value> = fc
  .tuple(
    fc.constantFrom(...harbourFacts.map(({ value }) => value)),
    fc.constantFrom(0.1, 0.9, 0.99, 1, 1.02, 2, 10),
    fc.constantFrom('both', 'min', 'max'),
  )
  .map(([value, factor, ends]) => {
    if (!('unit' in value)) return value;
    const middle = (value.min ?? value.max ?? 0) * factor;
    return {
      ...(ends === 'max' ? {} : { min: middle }),
      ...(ends === 'min' ? {} : { max: middle }),
      unit: value.unit,
    };
  });

const claim: fc.Arbitrary<Claim> = fc
  .record({
    subject: fc.constantFrom('nobody', ...pack.entities.map(({ id }) => id)),
    metric: fc.constantFrom('nothing', ...pack.metrics.map(({ id }) => id)),
    value: valueNear,
    approx: fc.boolean(),
    precision: fc.constantFrom(0, 0.5, 50_000),
    scope: fc.constantFrom({}, { run: 'hull' }, { market: 'close' }, { against: 'puffin' }, { benchmark: 'Sound' }),
    manner: fc.constantFrom('stated', 'negation', 'question'),
  })
  .map((given) => makeClaim(given));

const claims = fc.array(claim, { maxLength: 12 }).map((all) => all.map((one, at): Claim => ({ ...one, id: `c${at}` })));

const report = (all: readonly Claim[], day: string | undefined, using = index) =>
  check(all, using, { language: 'en', ...(day ? { published: day } : {}) });

describe('check', () => {
  it('gives the same report for the same claims', () => {
    fc.assert(
      fc.property(claims, published, (all, day) => {
        expect(report(all, day, indexPack(harbourPack()))).toEqual(report(all, day));
      }),
    );
  });

  it('does not depend on the order of the facts in the pack', () => {
    const anyOrder = fc.shuffledSubarray([...harbourFacts], { minLength: harbourFacts.length });
    fc.assert(
      fc.property(claims, published, anyOrder, (all, day, shuffled) => {
        expect(report(all, day, indexPack(harbourPack(shuffled)))).toEqual(report(all, day));
      }),
    );
  });

  it('names the facts it rests on, unless there are none, and says why in one or two sentences', () => {
    fc.assert(
      fc.property(claims, published, (all, day) => {
        for (const { verdict, facts: named, why, metric } of report(all, day).claims) {
          expect(named.length > 0).toBe(verdict !== 'unreferenced');
          expect(new Set(named).size).toBe(named.length);
          for (const id of named) expect(facts.get(id)).toMatchObject({ metric, verified: 'primary' });
          expect(why).toMatch(/^[^\n]+\.$/);
        }
      }),
    );
  });

  it('never finds a difference where more room is given to what agreed', () => {
    const wider = indexPack(
      harbourPack(harbourFacts.map((fact): Fact => ({ ...fact, tolerance: (fact.tolerance ?? 0) + 0.2 }))),
    );
    fc.assert(
      fc.property(claims, published, (all, day) => {
        const before = report(all, day).claims;
        const after = report(all, day, wider).claims;
        for (const [at, { verdict }] of before.entries()) {
          if (verdict === 'consistent') expect(['consistent', 'disputed']).toContain(after[at]?.verdict);
        }
      }),
    );
  });

  it('gives each claim the verdict it would get alone', () => {
    fc.assert(
      fc.property(claims, published, (all, day) => {
        const together = report(all, day).claims;
        expect(all.flatMap((one) => report([one], day).claims)).toEqual(together);
      }),
    );
  });

  it('gives the same report when a report is checked again', () => {
    fc.assert(
      fc.property(claims, published, (all, day) => {
        const once = report(all, day);
        expect(report(once.claims, day)).toEqual(once);
      }),
    );
  });
});
