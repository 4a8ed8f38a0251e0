import type { DateMention } from '../quantity/quantity.ts';
import { civilOf, type Day, dayOf, monthLength } from './calendar.ts';
import type { DateContext } from './context.ts';

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
  /** A second reading that is as good: `1/10/2025`, `last Monday`, `May`. */
  readonly alternative?: Days | undefined;
  /** No year is written: its days in any year. */
  readonly yearly?: DaysIn;
}

export type DaysIn = (year: number) => Days | undefined;

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
export function latest(published: Day | undefined, year: number | undefined, daysIn: DaysIn): Days | undefined {
  if (published === undefined || year === undefined) return undefined;
  for (let y = year; y > year - 9; y--) {
    const days = daysIn(y);
    if (days && days.min <= published) return days;
  }
  return undefined;
}

/** Days that a span without a year must lie back for the next one to be meant as likely. */
const LONG_AGO = 90;

/** A span without a year: the latest that has begun, and where that is long over, as well the one to come. */
export function yearly(
  { published, year }: DateContext,
  daysIn: DaysIn,
  next: number,
  granularity: DateSpan['granularity'],
): DateSpan {
  const days = latest(published, year, daysIn);
  const over = days !== undefined && published !== undefined && published - days.max > LONG_AGO;
  return { days, next, granularity, yearly: daysIn, alternative: over ? following(days, daysIn) : undefined };
}

/** The same days of the year after; later where that year has none of them. */
function following({ min }: Days, daysIn: DaysIn): Days | undefined {
  const { year } = civilOf(min);
  for (let y = year + 1; y < year + 9; y++) {
    const days = daysIn(y);
    if (days) return days;
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
