import type { CalendarUnit } from '../language/figures.ts';
import { Joint } from '../quantity/joints.ts';
import { Group } from '../quantity/word.ts';
import { addMonths, civilOf, type Day, dayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { type Part, readCount } from './parts.ts';
import { type DateSpan, type Days, monthDays, oneDay, relative, yearDays } from './span.ts';

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

/** Years, months, weeks, days. */
const MAX_LENGTHS = 4;

/** One length, or several in a row: `2 years, 3 months and 10 days`. */
function readLengths(context: DateContext, i: number): readonly [Length, ...Length[]] | undefined {
  const { text } = context;
  const first = readLength(context, i);
  if (!first) return undefined;
  const lengths: [Length, ...Length[]] = [first];
  let { next } = first;
  while (lengths.length < MAX_LENGTHS) {
    const length = readLength(context, text.is(next, ',') || text.at(next).joints & Joint.and ? next + 1 : next);
    if (!length) break;
    lengths.push(length);
    next = length.next;
  }
  return lengths;
}

/**
 * Reads `two years ago`, `20 months ago`, as wide as the unit says; and when what is so old began: `a 20-month-old
 * company`, `a year-old start-up`, `barely a year old`.
 */
export function readAgo(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const lengths = readLengths(context, i);
  if (!lengths) return undefined;
  const [length] = lengths;
  const { next } = lengths.at(-1) ?? length;
  const at = text.afterHyphen(next);
  const bare = length.next === i + 1;
  const ahead = bare ? undefined : context.tables.dates.fromNow.match(text, next);
  if (ahead) return aheadOf(published, length, ahead.next);
  const old = (text.at(at).groups & Group.old) !== 0 && !(bare && at === next);
  const ago = !bare && (text.at(next).groups & Group.ago) !== 0;
  if (!old && !ago) return undefined;
  const granularity = ago && length.unit === 'year' && length.count === 1 ? 'month' : granularityOf(length.unit);
  if (published === undefined) return { days: undefined, next: at + 1, granularity, relative: true };
  const exact = oneDay(lengths.reduce((day, { count, unit }) => back(day, count, unit), published));
  if (ago && lengths.length > 1) return relative(exact, at + 1, 'day');
  const thisMonth = ago ? sameMonth(context, length, at + 1) : undefined;
  return thisMonth ?? relative(undefined, at + 1, granularity, spanAgo(published, length, old, exact));
}

/** The days that a length of time ago, or so old, can be. */
function spanAgo(published: Day, length: Length, old: boolean, exact: Days): Partial<DateSpan> {
  const near = old ? born(published, length) : daysAgo(published, length);
  const vague = length.most > length.count;
  const far = vague ? daysAgo(published, { ...length, count: length.most }) : near;
  const days = { min: far.min, max: near.max };
  // `two weeks ago` may be meant to the day.
  const wide = !old && !vague && days.max > days.min + 1;
  return { days, approx: old || length.unit !== 'day', ...(wide ? { alternative: exact } : {}) };
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
  const alternative = published === undefined || unit === 'day' ? undefined : oneDay(back(published, -count, unit));
  return { days, next, granularity, relative: true, approx: unit !== 'day', alternative };
}

/** The day `count` units before. */
export function back(day: Day, count: number, unit: CalendarUnit): Day {
  if (unit === 'minute') return day - Math.ceil(count / 1440);
  if (unit === 'hour') return day - Math.ceil(count / 24);
  if (unit === 'day') return day - count;
  if (unit === 'week') return day - 7 * count;
  return addMonths(day, -count * monthsOf[unit]);
}

const monthsOf = { month: 1, quarter: 3, year: 12, decade: 120 };

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
