import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, civilOf, dayNumber, dayOf, isoOf, weekdayOf } from './calendar.ts';

const MS_PER_DAY = 86_400_000;
const day = fc.integer({ min: -700_000, max: 2_900_000 });

test('agrees with Date on year, month, day and weekday', () => {
  fc.assert(
    fc.property(day, (n) => {
      const date = new Date(n * MS_PER_DAY);
      const { year, month, day: dayOfMonth } = civilOf(n);
      expect([year, month, dayOfMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(weekdayOf(n)).toBe(date.getUTCDay());
      expect(dayOf(year, month, dayOfMonth)).toBe(n);
    }),
  );
});

test('writes days that it can read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (n) => {
      expect(dayNumber(isoOf(n))).toBe(n);
    }),
  );
});

test('months are carried into years, and shortened days stay in their month', () => {
  expect(isoOf(dayOf(2024, 14, 1))).toBe('2025-02-01');
  expect(isoOf(dayOf(2024, -1, 1))).toBe('2023-11-01');
  expect(isoOf(addMonths(dayOf(2025, 3, 31), -1))).toBe('2025-02-28');
});

test.each(['2025-02-30', '2025-13-01', 'today', '', '20250101'])('%j is no day', (text) => {
  expect(dayNumber(text)).toBeUndefined();
});
