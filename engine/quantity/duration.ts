import type { Unit } from './tables.ts';

const commonYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_PER_YEAR = 365.25;

/**
 * Days of a span of time, as the shortest and the longest it can be by the calendar: two months are 59 to 62 days. A
 * single month counts as 30 or 31, as everybody means it.
 */
export function daysOf(count: number, unit: Unit): readonly [number, number] {
  if (unit.calendar === 'year') return yearsToDays(count * unit.factor);
  if (unit.calendar === 'month') return monthsToDays(count);
  return [count * unit.factor, count * unit.factor];
}

function yearsToDays(years: number): readonly [number, number] {
  if (!Number.isInteger(years)) return [years * 365, years * 366];
  return [Math.floor(years * DAYS_PER_YEAR), Math.ceil(years * DAYS_PER_YEAR)];
}

function monthsToDays(months: number): readonly [number, number] {
  if (months <= 1) return [months * 30, months * 31];
  if (months > 1200) return [months * 30, months * 31];
  const whole = Math.floor(months);
  const rest = months - whole;
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (let first = 0; first < 12; first++) {
    let days = 0;
    for (let month = 0; month < whole; month++) days += commonYear[(first + month) % 12] as number;
    shortest = Math.min(shortest, days);
    longest = Math.max(longest, days);
  }
  return [shortest + rest * 30, longest + rest * 31];
}
