import { describe, expect, it } from 'vitest';
import type { Scope } from '#schema/value';
import { makeClaim } from '../specs/claim.ts';
import { fact, harbourFacts, harbourPack } from '../specs/harbour-pack.ts';
import { indexPack } from './pack-index.ts';
import { scopeFit } from './scope.ts';

const withMmlu = [fact('heron.speed-trial.x', { min: 1, max: 1, unit: 'percent' }, { scope: { benchmark: 'Sound' } })];
const index = indexPack(harbourPack([...harbourFacts, ...withMmlu]));

function fitOf(said: Scope, held: Scope, published?: string, metric = 'speed-trial') {
  const value = { min: 5, max: 5, unit: 'percent' };
  const claim = makeClaim({ subject: 'heron', metric, value, scope: said });
  return scopeFit(claim, fact(`heron.${metric}.y`, value, { scope: held }), { index, published });
}

describe('scopeFit', () => {
  it.each<[string, Scope, Scope, string]>([
    ['nothing said, nothing held', {}, {}, 'same'],
    ['a part that is not named', {}, { run: 'hull' }, 'part'],
    ['the part that is named', { run: 'hull' }, { run: 'hull' }, 'same'],
    ['another part', { run: 'engine' }, { run: 'hull' }, 'other'],
    ['the whole where a part is named', { run: 'hull' }, {}, 'same'],
    ['a year within a period', { period: '2025' }, { period: 'fiscal year 2025' }, 'same'],
    ['another year', { period: '2026' }, { period: '2025' }, 'other'],
    ['a variant by its first words', { variant: 'active' }, { variant: 'active per token' }, 'same'],
    ['a variant that is only listed', { variant: 'H100' }, { variant: 'Hopper (H800, H100)' }, 'other'],
    ['a test without its year', { benchmark: 'Sound' }, { benchmark: 'Sound 2024' }, 'wider'],
    ['two years of a test', { benchmark: 'Sound 2025' }, { benchmark: 'Sound 2024' }, 'other'],
    ['an edition of a test that stands for itself', { benchmark: 'Sound' }, { benchmark: 'Sound Pro' }, 'other'],
    ['either input price', { price: 'input' }, { price: 'input-cache-hit' }, 'same'],
    ['the other price', { price: 'output' }, { price: 'input-cache-hit' }, 'other'],
    ['the same rival', { against: 'puffin' }, { against: 'puffin' }, 'same'],
    ['a model for its maker', { against: 'north-line' }, { against: 'puffin' }, 'same'],
    ['a maker for its model', { against: 'puffin' }, { against: 'north-line' }, 'wider'],
    ['any rival for the class', { against: 'other-ferries' }, { against: 'puffin' }, 'same'],
    ['another rival', { against: 'skua' }, { against: 'puffin' }, 'other'],
    ['no rival named', {}, { against: 'puffin' }, 'same'],
    ['a place within a place', { market: 'App Store' }, { market: 'US App Store' }, 'same'],
    ['another place', { market: 'Google Play' }, { market: 'US App Store' }, 'other'],
  ])('%s', (_, said, held, expected) => {
    expect(fitOf(said, held)).toBe(expected);
  });

  const early: Scope = { market: 'premarket', day: '2025-03-10' };

  it('hears a moment of the trading day only where it is named, or on that very day', () => {
    expect(fitOf({}, early, '2025-03-12', 'share-move')).toBe('part');
    expect(fitOf({}, early, '2025-03-10', 'share-move')).toBe('same');
    expect(fitOf({ market: 'premarket' }, early, '2025-03-12', 'share-move')).toBe('same');
    expect(fitOf({ market: 'close' }, early, '2025-03-10', 'share-move')).toBe('other');
  });

  it('means the story or the last weeks where no day is named', () => {
    const close = (day: string): Scope => ({ market: 'close', day });
    expect(fitOf({}, close('2025-03-10'), '2026-01-01', 'share-move')).toBe('same');
    expect(fitOf({}, close('2025-12-20'), '2026-01-01', 'share-move')).toBe('same');
    expect(fitOf({}, close('2023-03-10'), '2026-01-01', 'share-move')).toBe('part');
  });

  it('hears a move of another day only for want of one, and of the same week; a count of the whole week', () => {
    expect(fitOf({ day: '2025-03-11' }, { day: '2025-03-10', market: 'close' })).toBe('part');
    expect(fitOf({ day: '2025-03-21' }, { day: '2025-03-10', market: 'close' })).toBe('other');
    expect(fitOf({ day: '2025-03-11' }, { day: '2025-03-10' })).toBe('wider');
    expect(fitOf({ day: '2025-03-21' }, { day: '2025-03-10' })).toBe('other');
  });
});
