import { describe, expect, test } from 'vitest';
import { sameSubject, sameValue, touches } from './agree.ts';
import type { Label, Reported } from './label.ts';

const label: Label = { quote: '$5.6 million', at: 10, subject: 'deepseek-v3', metric: 'training-cost' };
const claim: Reported = {
  start: 10,
  end: 22,
  subject: 'deepseek-v3',
  metric: 'training-cost',
  value: {},
  verdict: 'consistent',
};

describe('spans', () => {
  test('touch when they overlap by a unit', () => {
    expect(touches(label, { ...claim, start: 21, end: 30 })).toBe(true);
    expect(touches(label, { ...claim, start: 22, end: 30 })).toBe(false);
  });

  test('of a whole paragraph touch nothing', () => {
    expect(touches(label, { ...claim, start: 0, end: 12 + 80 })).toBe(true);
    expect(touches(label, { ...claim, start: 0, end: 12 + 81 })).toBe(false);
  });
});

test('an alternative subject is right, and so is another id of the same one', () => {
  expect(sameSubject({ ...label, altSubject: ['deepseek-r1'] }, { ...claim, subject: 'deepseek-r1' })).toBe(true);
  expect(sameSubject({ ...label, subject: 'big-tech' }, { ...claim, subject: 'rival-models' })).toBe(true);
  expect(sameSubject(label, { ...claim, subject: 'deepseek-r1' })).toBe(false);
});

const usd = (min?: number, max?: number) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  unit: 'USD',
});

test.each([
  ['a point that is the same to one per cent', usd(5.576e6, 5.576e6), usd(5.6e6, 5.6e6), true],
  ['a point that is not', usd(5.576e6, 5.576e6), usd(6e6, 6e6), false],
  ['a bound on the same side', usd(1e8), usd(1e8), true],
  ['a bound on the other side, with the same end', usd(1e8), usd(undefined, 1e8), true],
  ['a bound with an end in the interval', usd(6e10, 6.5e10), usd(undefined, 6.5e10), true],
  ['intervals that meet', usd(5e6, 6e6), usd(5.6e6, 5.6e6), true],
  ['an interval that says nothing', usd(5.6e6, 5.6e6), usd(1e6, 9e7), false],
  ['another unit', usd(5.6e6, 5.6e6), { min: 5.6e6, max: 5.6e6, unit: 'EUR' }, false],
  [
    'another spelling of the unit',
    { min: 3, max: 3, unit: 'USD per 1M tokens' },
    { min: 3, max: 3, unit: 'USD/1M token' },
    true,
  ],
  [
    'days that meet',
    { date_min: '2025-01-01', date_max: '2025-01-31' },
    { date_min: '2025-01-20', date_max: '2025-01-20' },
    true,
  ],
  [
    'days that do not',
    { date_min: '2025-01-01', date_max: '2025-01-19' },
    { date_min: '2025-01-20', date_max: '2025-01-20' },
    false,
  ],
  ['stances that a reader would not tell apart', { stance: 'open-source' }, { stance: 'open-weights' }, true],
  ['opposite stances', { stance: 'better' }, { stance: 'worse' }, false],
  ['a figure for a stance', { stance: 'better' }, usd(1, 1), false],
])('values: %s', (_, wanted, got, same) => {
  expect(sameValue(wanted, got)).toBe(same);
});
