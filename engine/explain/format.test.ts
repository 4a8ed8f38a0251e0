import { describe, expect, it } from 'vitest';
import type { QuantityValue } from '#schema/value';
import { formatDays, formatNumber, formatQuantity } from './format.ts';

describe('formatNumber', () => {
  it.each([
    [5_576_000, '5.576 million'],
    [671e9, '671 billion'],
    [14.8e12, '14.8 trillion'],
    [294_000, '294,000'],
    [16_384, '16,384'],
    [2048, '2,048'],
    [0.55, '0.55'],
    [98.33333333333334, '98.33'],
    [0.003625, '0.003625'],
    [0, '0'],
  ])('%d is %s', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe('formatQuantity', () => {
  const exactly = (value: number, unit: string): QuantityValue => ({ min: value, max: value, unit });

  it.each<[string, QuantityValue]>([
    ['$5.576 million', exactly(5_576_000, 'USD')],
    ['£4.5 million', exactly(4.5e6, 'GBP')],
    ['CNY 40 million', exactly(4e7, 'CNY')],
    ['$2.19 per million tokens', exactly(2.19, 'USD per 1M tokens')],
    ['$1.10 per million tokens', exactly(1.1, 'USD per 1M tokens')],
    ['$0.003625 per million tokens', exactly(0.003625, 'USD per 1M tokens')],
    ['2,048 chips', exactly(2048, 'chip')],
    ['1 chip', exactly(1, 'chip')],
    ['2.788 million GPU-hours', exactly(2_788_000, 'GPU-hour')],
    ['160 people', exactly(160, 'person')],
    ['−16.97%', exactly(-16.97, 'percent')],
    ['No. 1', exactly(1, 'rank')],
    ['2,029 points', exactly(2029, 'rating')],
    ['3.7%', exactly(0.037, 'ratio')],
    ['2–5%', { min: 0.02, max: 0.05, unit: 'ratio' }],
    ['$60–65 billion', { min: 60e9, max: 65e9, unit: 'USD' }],
    ['$100 million to $1 billion', { min: 100e6, max: 1e9, unit: 'USD' }],
    ['−18.5% to −17%', { min: -18.5, max: -17, unit: 'percent' }],
    ['50–61 days', { min: 50, max: 61, unit: 'day' }],
    ['over $65 billion', { min: 65e9, unit: 'USD' }],
    ['under $6 million', { max: 6e6, unit: 'USD' }],
    ['below No. 11', { min: 11, unit: 'rank' }],
  ])('%s', (expected, value) => {
    expect(formatQuantity(value)).toBe(expected);
  });

  it('says when it is approximate', () => {
    expect(formatQuantity({ min: 1e6, max: 1e6, unit: 'USD' }, true)).toBe('about $1 million');
  });
});

describe('formatDays', () => {
  it.each([
    ['2025-01-20', '2025-01-20', '20 January 2025'],
    ['2024-09-05', '2024-09-06', '5–6 September 2024'],
    ['2023-05-01', '2023-05-31', 'May 2023'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-01-01', '2023-12-31', '2023'],
    ['2023-09-01', '2023-12-31', 'September to December 2023'],
    ['2023-09-01', '2024-02-29', 'September 2023 to February 2024'],
    ['2025-03-24', '2025-04-02', '24 March to 2 April 2025'],
    ['2024-12-30', '2025-01-02', '30 December 2024 to 2 January 2025'],
  ])('%s to %s is %s', (date_min, date_max, expected) => {
    expect(formatDays({ date_min, date_max })).toBe(expected);
  });
});
