import type { CalendarUnit } from '../language/figures.ts';
import { Joint } from '../quantity/joints.ts';
import type { DateTables } from '../quantity/tables.ts';
import { Group, type Word } from '../quantity/word.ts';
import { granularityOf } from './ago.ts';
import { civilOf, type Day, dayOf, weekdayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { partOfMonth, partOfYear } from './partial.ts';
import { type DateSpan, type Days, latest, monthDays, monthsDays, oneDay, relative, yearDays } from './span.ts';

/** Reads what stands beside now: `last month`, `earlier this year`, `late last year`, `next Friday`, `last summer`. */
export function readNear(context: DateContext, i: number): DateSpan | undefined {
  return readEarlier(context, i) ?? readNearUnit(context, i) ?? readNearNamed(context, i);
}

/** `earlier this year`, `so far this month`, `later this year`, `early this year`. */
function readEarlier(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables, published, civil } = context;
  const earlier = tables.dates.earlier.match(text, i);
  const later = earlier ? undefined : tables.dates.later.match(text, i);
  const found = earlier ?? later;
  const unit = found && text.at(found.next).calendarUnit;
  if (!found || !unit || unit === 'minute' || unit === 'hour' || unit === 'day' || unit === 'decade')
    return readPartOfNear(context, i);
  if (published === undefined || !civil) return relative(undefined, found.next + 1, unit);
  const whole = unitDays(published, unit, 0);
  return relative(
    earlier ? { min: whole.min, max: published } : { min: published, max: whole.max },
    found.next + 1,
    unit,
  );
}

/** `early last year`, `late this month`, `mid last month`. */
function readPartOfNear(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables, published } = context;
  const part = tables.dates.parts.match(text, i);
  const near = part && nearUnit(context, part.next);
  if (!part || !near || (near.unit !== 'month' && near.unit !== 'year')) return undefined;
  const granularity = near.unit === 'month' ? 'week' : 'season';
  if (published === undefined) return relative(undefined, near.next, granularity);
  const whole = unitDays(published, near.unit, near.shift);
  const days =
    near.unit === 'month' ? partOfMonth(whole, part.payload) : partOfYear(civilOf(whole.min).year, part.payload);
  return relative(days, near.next, granularity);
}

interface NearUnit {
  readonly shift: -1 | 0 | 1;
  readonly unit: CalendarUnit;
  readonly next: number;
}

/** `last`, `this` or `next` with a unit of the calendar; not `the last week of May`. */
export function nearUnit({ text, tables }: DateContext, i: number): NearUnit | undefined {
  for (const [phrases, shift] of nearWords(tables.dates)) {
    const found = phrases.match(text, i);
    const unit = found && longUnit(text.at(found.next));
    if (!found || !unit || text.at(found.next + 1).joints & Joint.of) continue;
    return { shift, unit, next: found.next + 1 };
  }
  return undefined;
}

/** A unit of the calendar longer than a day, in the singular. */
function longUnit({ calendarUnit, text }: Word): CalendarUnit | undefined {
  const short = calendarUnit === 'minute' || calendarUnit === 'hour' || calendarUnit === 'day';
  return short || text.endsWith('s') ? undefined : calendarUnit;
}

/** `last month`, `this week`, `next year`; `last January`, `this summer`. */
function readNearUnit(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const near = nearUnit(context, i);
  if (!near) return undefined;
  const { unit, shift, next } = near;
  if (text.glued(i) && text.is(i - 1, '-')) return undefined;
  if (published === undefined) return relative(undefined, next, granularityOf(unit));
  const whole = unitDays(published, unit, shift);
  if (shift !== 0) return relative(whole, next, granularityOf(unit));
  // What happens this week may still be to come.
  const more = whole.max > published ? { alternative: whole } : {};
  return relative({ min: whole.min, max: published }, next, granularityOf(unit), more);
}

/** Days of the unit of the calendar that is `shift` units from that of `day`. */
export function unitDays(day: Day, unit: CalendarUnit, shift: number): Days {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return oneDay(day + shift);
    case 'week': {
      const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * shift;
      return { min: monday, max: monday + 6 };
    }
    case 'month':
      return { min: dayOf(year, month + shift, 1), max: dayOf(year, month + shift + 1, 1) - 1 };
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * shift;
      return monthsDays(year, first, 3);
    }
    case 'year':
      return yearDays(year + shift);
    case 'decade': {
      const first = year - (year % 10) + 10 * shift;
      return { min: yearDays(first).min, max: yearDays(first + 9).max };
    }
  }
}

/** `last January`, `last summer`, `this Monday`, `next Friday`. */
function readNearNamed(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables } = context;
  for (const [phrases, shift] of nearWords(tables.dates)) {
    const found = phrases.match(text, i);
    if (!found) continue;
    const { month, season, weekday } = text.at(found.next);
    const next = found.next + 1;
    if (weekday !== undefined) return nearWeekday(context, weekday, shift, next);
    if (season !== undefined)
      return { ...nearYearly(context, shift, (y) => monthsDays(y, season, 3), next, 'season'), approx: true };
    if (month === undefined || text.isDigits(next) || !isMonth(context, found.next)) return undefined;
    return nearYearly(context, shift, (y) => monthDays(y, month), next, 'month');
  }
  return undefined;
}

function nearWords(dates: DateTables) {
  return [
    [dates.last, -1],
    [dates.this, 0],
    [dates.next, 1],
  ] as const;
}

/** `last june` is a month, `last mar` only as `last Mar`. */
function isMonth({ text }: DateContext, i: number): boolean {
  return text.isCapital(i) || !(text.at(i).groups & Group.doubtfulMonth) || text.at(i).text.length > 3;
}

/** A month or season: the latest that has begun, or the one after; one that still runs may be meant a year earlier by `last`. */
function nearYearly(
  { published, year }: DateContext,
  shift: -1 | 0 | 1,
  daysIn: (year: number) => Days,
  next: number,
  granularity: DateSpan['granularity'],
): DateSpan {
  const days = latest(published, year, daysIn);
  if (!days || published === undefined) return relative(undefined, next, granularity);
  const begun = civilOf(days.min).year;
  if (shift === 1) return relative(daysIn(begun + 1), next, granularity);
  const runs = days.max >= published;
  if (shift === -1) return relative(days, next, granularity, runs ? { alternative: daysIn(begun - 1) } : {});
  return relative(days, next, granularity, runs ? {} : { alternative: daysIn(begun + 1) });
}

function nearWeekday({ published }: DateContext, weekday: number, shift: -1 | 0 | 1, next: number): DateSpan {
  if (published === undefined) return relative(undefined, next, 'day');
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const coming = published - back + 7;
  // `next Friday` on a Monday: in four days, or of the week after.
  const after = unitDays(published, 'week', 1).min + ((weekday + 6) % 7);
  if (shift === 1) return relative(oneDay(coming), next, 'day', after === coming ? {} : { alternative: oneDay(after) });
  if (shift === 0)
    return relative(oneDay(published - back), next, 'day', back > 0 ? { alternative: oneDay(coming) } : {});
  const latestDay = published - (back === 0 ? 7 : back);
  return relative(oneDay(latestDay), next, 'day', { alternative: oneDay(latestDay - 7) });
}
