import { Group } from '../quantity/word.ts';
import type { CalendarUnit } from '../language/figures.ts';
import { addMonths, civilOf, type Day, dayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { type Part, readCount } from './parts.ts';
import { type DateSpan, type Days, monthDays, oneDay, yearDays } from './span.ts';

const MAX_COUNT = 2000;

interface Length {
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly next: number;
}

/** A number and a unit of the calendar: `two years`, `a year`, `20-month`. */
function readLength({ text }: DateContext, i: number): Length | undefined {
  const count = readCount(text, i);
  const bare = count ?? (text.at(i).calendarUnit === 'year' ? ({ value: 1, next: i } satisfies Part) : undefined);
  if (!bare || bare.value > MAX_COUNT) return undefined;
  const at = text.afterHyphen(bare.next);
  const unit = text.at(at).calendarUnit;
  return unit === undefined ? undefined : { count: bare.value, unit, next: at + 1 };
}

/** `two years ago`, `20 months ago`, `a year ago this month`, as wide as the unit says. */
export function readAgo(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const length = readLength(context, i);
  if (!length || length.next === i + 1 || !(text.at(length.next).groups & Group.ago)) return undefined;
  const next = length.next + 1;
  const granularity = length.unit === 'year' && length.count === 1 ? 'month' : granularityOf(length.unit);
  if (published === undefined) return { days: undefined, next, granularity, relative: true };
  return { days: daysAgo(published, length), next, granularity, relative: true, approx: length.unit !== 'day' };
}

/** How exactly a unit of the calendar names days. */
export function granularityOf(unit: CalendarUnit): DateSpan['granularity'] {
  return unit === 'minute' || unit === 'hour' ? 'day' : unit;
}

function daysAgo(published: Day, { count, unit }: Length): Days {
  const { year } = civilOf(published);
  switch (unit) {
    case 'minute':
      return { min: published - Math.ceil(count / 1440), max: published };
    case 'hour':
      return { min: published - Math.ceil(count / 24), max: published };
    case 'day':
      return oneDay(published - count);
    case 'week':
      return { min: published - 7 * count - 3, max: published - 7 * count + 3 };
    case 'month':
      return count === 1 ? aroundMonth(published) : calendarMonth(published, -count);
    case 'quarter':
      return calendarMonth(published, -3 * count);
    case 'year':
      return count === 1 ? calendarMonth(published, -12) : yearDays(year - count);
    case 'decade':
      return { min: yearDays(year - 10 * count - 2).min, max: yearDays(year - 10 * count + 2).max };
  }
}

/** `a month ago`: half a month either way. */
function aroundMonth(published: Day): Days {
  const then = addMonths(published, -1);
  return { min: then - 14, max: then + 17 };
}

function calendarMonth(published: Day, months: number): Days {
  const { year, month } = civilOf(published);
  const first = civilOf(dayOf(year, month + months, 1));
  return monthDays(first.year, first.month);
}

/** When what is so old began: `a 20-month-old company`, `a year-old start-up`, `barely a year old`. */
export function readAge(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const length = readLength(context, i);
  if (!length) return undefined;
  const at = text.afterHyphen(length.next);
  if (!(text.at(at).groups & Group.old)) return undefined;
  if (length.next === i + 1 && at === length.next) return undefined;
  const next = at + 1;
  const granularity = granularityOf(length.unit);
  return { days: published === undefined ? undefined : born(published, length), next, granularity, relative: true, approx: true };
}

function born(published: Day, { count, unit }: Length): Days {
  switch (unit) {
    case 'year':
      return count === 1
        ? { min: addMonths(published, -18), max: addMonths(published, -6) }
        : { min: addMonths(published, -12 * (count + 1)), max: addMonths(published, -12 * count) };
    case 'month':
      return calendarMonth(published, -count);
    default:
      return daysAgo(published, { count, unit, next: 0 });
  }
}

