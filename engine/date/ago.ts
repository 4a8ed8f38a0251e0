import type { CalendarUnit } from '../language/figures.ts';
import { Joint } from '../quantity/joints.ts';
import { Group } from '../quantity/word.ts';
import { addMonths, civilOf, type Day, dayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { type Part, readCount } from './parts.ts';
import { type DateSpan, type Days, monthDays, oneDay, yearDays } from './span.ts';

const MAX_COUNT = 2000;

interface Length {
  readonly count: number;
  /** The largest it can be, of an inexact count: `a few`. */
  readonly most: number;
  readonly unit: CalendarUnit;
  readonly next: number;
}

/** A number and a unit of the calendar: `two years`, `a year`, `20-month`. */
function readLength({ text, tables }: DateContext, i: number): Length | undefined {
  const { joints, cardinal, calendarUnit } = text.at(i);
  if (
    !text.isDigits(i) &&
    !(joints & Joint.a) &&
    cardinal === undefined &&
    calendarUnit !== 'year' &&
    !tables.inexact.match(text, i)
  )
    return undefined;
  const inexact = tables.inexact.match(text, i);
  const count = inexact ? { value: inexact.payload.min, next: inexact.next } : readCount(text, i);
  const most = inexact?.payload.max ?? count?.value ?? 1;
  const bare = count ?? (calendarUnit === 'year' ? ({ value: 1, next: i } satisfies Part) : undefined);
  if (!bare || bare.value > MAX_COUNT) return undefined;
  const at = text.afterHyphen(bare.next);
  const unit = text.at(at).calendarUnit;
  return unit === undefined ? undefined : { count: bare.value, most, unit, next: at + 1 };
}

/**
 * Reads `two years ago`, `20 months ago`, as wide as the unit says; and when what is so old began: `a 20-month-old
 * company`, `a year-old start-up`, `barely a year old`.
 */
export function readAgo(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const length = readLength(context, i);
  if (!length) return undefined;
  const at = text.afterHyphen(length.next);
  const bare = length.next === i + 1;
  const ahead = bare ? undefined : context.tables.dates.fromNow.match(text, length.next);
  if (ahead) return aheadOf(published, length, ahead.next);
  const old = (text.at(at).groups & Group.old) !== 0 && !(bare && at === length.next);
  const ago = !bare && (text.at(length.next).groups & Group.ago) !== 0;
  if (!old && !ago) return undefined;
  const granularity = ago && length.unit === 'year' && length.count === 1 ? 'month' : granularityOf(length.unit);
  const approx = old || length.unit !== 'day';
  if (published === undefined) return { days: undefined, next: at + 1, granularity, relative: true };
  const thisMonth = ago ? sameMonth(context, length, at + 1) : undefined;
  if (thisMonth) return thisMonth;
  const near = old ? born(published, length) : daysAgo(published, length);
  const far = length.most > length.count ? daysAgo(published, { ...length, count: length.most }) : near;
  return { days: { min: far.min, max: near.max }, next: at + 1, granularity, relative: true, approx };
}

/** `a year ago this month`: exactly that month. */
function sameMonth({ text, tables, published }: DateContext, { count, unit }: Length, i: number): DateSpan | undefined {
  const now = tables.dates.this.match(text, i);
  if (!now || unit !== 'year' || text.at(now.next).calendarUnit !== 'month' || published === undefined)
    return undefined;
  return { days: calendarMonth(published, -12 * count), next: now.next + 1, granularity: 'month', relative: true };
}

/** `two weeks from now`. */
function aheadOf(published: Day | undefined, { count, unit }: Length, next: number): DateSpan {
  const granularity = granularityOf(unit);
  const then = published === undefined ? undefined : daysAgo(published, { count: -count, most: -count, unit, next });
  const days = then && { min: Math.min(then.min, then.max), max: Math.max(then.min, then.max) };
  return { days, next, granularity, relative: true, approx: unit !== 'day' };
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

function born(published: Day, { count, unit }: Length): Days {
  switch (unit) {
    case 'year':
      return count === 1
        ? { min: addMonths(published, -18), max: addMonths(published, -6) }
        : { min: addMonths(published, -12 * (count + 1)), max: addMonths(published, -12 * count) };
    case 'month':
      return calendarMonth(published, -count);
    default:
      return daysAgo(published, { count, most: count, unit, next: 0 });
  }
}
