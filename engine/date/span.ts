import type { DateMention } from '../quantity/quantity.ts';
import { type Day, dayOf, monthLength } from './calendar.ts';

export interface Days {
  readonly min: Day;
  readonly max: Day;
}

/** What the readers of dates give: days, and the token after the words. No days where the words need a day of publication that is unknown. */
export interface DateSpan {
  readonly days: Days | undefined;
  readonly next: number;
  readonly granularity: DateMention['granularity'];
  readonly relative?: boolean;
  readonly approx?: boolean;
  /** A bare year: `just 2000` and `over 2000` are counts. */
  readonly bare?: boolean;
  /** A second reading that is as good: `1/10/2025`, `last Monday`. */
  readonly alternative?: Days;
}

export const monthDays = (year: number, month: number): Days => ({
  min: dayOf(year, month, 1),
  max: dayOf(year, month, monthLength(year, month)),
});
export const yearDays = (year: number): Days => ({ min: dayOf(year, 1, 1), max: dayOf(year, 12, 31) });
export const monthsDays = (year: number, first: number, count: number): Days => ({
  min: dayOf(year, first, 1),
  max: dayOf(year, first + count, 1) - 1,
});
export const oneDay = (day: Day): Days => ({ min: day, max: day });

/** The latest of a yearly span that has begun by the day of publication; without that day, none. */
export function latest(
  published: Day | undefined,
  year: number | undefined,
  daysIn: (year: number) => Days | undefined,
): Days | undefined {
  if (published === undefined || year === undefined) return undefined;
  for (let y = year; y > year - 9; y--) {
    const days = daysIn(y);
    if (days && days.min <= published) return days;
  }
  return undefined;
}

/** A span that depends on the day of publication; `days` are undefined where that is unknown. */
export const relative = (
  days: Days | undefined,
  next: number,
  granularity: DateSpan['granularity'],
  rest: Partial<DateSpan> = {},
): DateSpan => ({
  days,
  next,
  granularity,
  relative: true,
  ...rest,
});
