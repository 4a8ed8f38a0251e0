import { cached } from './cached.ts';
import { here } from './locale.ts';

const DAY = 86_400_000;

/** Days since 1 January 1970, for axes. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00Z`) / DAY;
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export type Length = 'short' | 'long';

function dateFormat(fields: 'year' | 'month' | 'day', length: Length, locale: string): Intl.DateTimeFormat {
  return cached(Intl.DateTimeFormat, locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(fields === 'year' ? {} : { month: length }),
    ...(fields === 'day' ? { day: 'numeric' } : {}),
  });
}

/** A day, or as much of one as is known: `17 Sep 2025`, `January 2025`, `2021`. `long` is for sentences. */
export function date(partial: string, length: Length = 'short', locale = here()): string {
  const fields = (['year', 'month', 'day'] as const)[partial.split('-').length - 1] ?? 'day';
  return dateFormat(fields, length, locale).format(Date.parse(partial));
}

/** An interval of days, written as the part of the calendar that it is: `2023`, `January 2025`, `September – December 2023`. */
export function days(from: string, to: string, locale = here()): string {
  if (from === to) return date(from, 'long', locale);
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  }
  const wholeMonths = from.endsWith('-01') && isoOf(dayNumber(to) + 1).endsWith('-01');
  return dateFormat(wholeMonths ? 'month' : 'day', 'long', locale).formatRange(Date.parse(from), Date.parse(to));
}

/** The month of a day, alone: `Jul`. */
export const monthName = (iso: string, locale = here()): string =>
  cached(Intl.DateTimeFormat, locale, { month: 'short', timeZone: 'UTC' }).format(Date.parse(iso));
