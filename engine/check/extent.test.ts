import { describe, expect, it } from 'vitest';
import { fact } from '../specs/harbour-pack.ts';
import { claimExtent, distance, factExtent, overlap } from './extent.ts';

const usd = (value: number) => ({ min: value, max: value, unit: 'USD' });

describe('claimExtent', () => {
  it('opens a figure by half a unit of its last digit', () => {
    expect(claimExtent({ value: usd(6e6), approx: false, precision: 5e5 })).toEqual({
      low: 5.5e6,
      high: 6.5e6,
      unit: 'USD',
    });
  });

  it('never opens a figure by more than a tenth', () => {
    expect(claimExtent({ value: usd(1e12), approx: false, precision: 5e11 })).toEqual({
      low: 9e11,
      high: 1.1e12,
      unit: 'USD',
    });
  });

  it('opens a hedged figure by a tenth, however finely it is written', () => {
    expect(claimExtent({ value: usd(2000), approx: true, precision: 0.5 })).toEqual({
      low: 1800,
      high: 2200,
      unit: 'USD',
    });
  });

  it('takes a bound at its word', () => {
    expect(claimExtent({ value: { max: 6e6, unit: 'USD' }, approx: true, precision: 5e5 })?.high).toBe(6e6);
  });

  it('counts days', () => {
    const value = { date_min: '1970-01-02', date_max: '1970-01-31' };
    expect(claimExtent({ value, approx: false })).toEqual({ low: 1, high: 30, unit: 'date' });
  });

  it('has none for a stance', () => {
    expect(claimExtent({ value: { stance: 'better' }, approx: false })).toBeUndefined();
  });
});

describe('factExtent', () => {
  it('opens away from the value on both sides of zero', () => {
    const move = fact('a.b', { min: -20, max: -10, unit: 'percent' }, { tolerance: 0.1 });
    expect(factExtent(move)).toEqual({ low: -22, high: -9, unit: 'percent' });
  });
});

describe('overlap', () => {
  const extent = (low: number, high: number, unit = 'USD') => ({ low, high, unit });
  const over65 = extent(65, Number.POSITIVE_INFINITY);

  it.each([
    ['a shared value', extent(5, 6), extent(6, 7), true],
    ['nothing shared', extent(5, 6), extent(6.1, 7), false],
    ['a range that ends at the bound', over65, extent(60, 65), false],
    ['a range that passes the bound', over65, extent(60, 66), true],
    ['an open fact within the bound', over65, extent(100, Number.POSITIVE_INFINITY), true],
    ['another unit', extent(5, 6), extent(5, 6, 'EUR'), false],
  ])('%s', (_, stated, published, expected) => {
    expect(overlap(stated, published)).toBe(expected);
  });

  it('measures what lies between as a share of the larger value', () => {
    expect(distance(extent(1, 2), extent(4, 4))).toBe(0.5);
    expect(distance(extent(1, 4), extent(4, 4))).toBe(0);
  });
});
