import type { CalendarUnit } from '../language/figures.ts';
import { Joint } from '../quantity/joints.ts';
import { Group } from '../quantity/word.ts';
import { granularityOf, readAgo } from './ago.ts';
import { addMonths, civilOf, type Day, dayOf, weekdayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { isLonger } from './numeric.ts';
import { partOfMonth, partOfYear } from './partial.ts';
import { readCount } from './parts.ts';
import { type DateSpan, type Days, latest, monthDays, monthsDays, oneDay, yearDays } from './span.ts';

/** Reads dates that say how far they are from the day of publication: `yesterday`, `last month`, `two years ago`. */
export function readRelative(context: DateContext, i: number): DateSpan | undefined {
  return (
    readAgo(context, i) ??
    readNamedDay(context, i) ??
    readPast(context, i) ??
    readAhead(context, i) ??
    readEarlier(context, i) ??
    readNear(context, i) ??
    readWeekday(context, i) ??
    readDayOfMonth(context, i)
  );
}

const relative = (
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

/** `today`, `yesterday`, `over the weekend`; `Christmas Day` of this year or the last. */
function readNamedDay(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables, published } = context;
  const day = tables.dates.days.match(text, i);
  if (day) {
    const { from, to } = day.payload;
    return relative(
      published === undefined ? undefined : { min: published + from, max: published + to },
      day.next,
      'day',
    );
  }
  const weekend = tables.dates.weekend.match(text, i);
  if (weekend) return relative(published === undefined ? undefined : lastWeekend(published), weekend.next, 'day');
  const named = tables.dates.named.match(text, i);
  if (!named || !text.isCapital(named.next - 1)) return undefined;
  const { month, day: first, days: count } = named.payload;
  const days = latest(published, context.year, (y) => ({
    min: dayOf(y, month, first),
    max: dayOf(y, month, first) + count - 1,
  }));
  return { days, next: named.next, granularity: 'day' };
}

/** Saturday and Sunday before, or those that are now. */
function lastWeekend(published: Day): Days {
  const saturday = published - ((weekdayOf(published) + 1) % 7);
  return { min: saturday, max: saturday + 1 };
}

/** `the past two months`, `the last seven days`, `the past week`: up to publication. */
function readPast(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables, published } = context;
  const found = tables.dates.past.match(text, i);
  if (!found) return undefined;
  const inexact = tables.inexact.match(text, found.next);
  const counted = inexact
    ? { value: inexact.payload.max ?? inexact.payload.min, next: inexact.next }
    : readCount(text, found.next);
  const unit = text.at(counted?.next ?? found.next).calendarUnit;
  // `last month` without a number or article is the month before.
  const article = (text.at(i).joints & Joint.the) !== 0 || text.is(i, 'past');
  const unitEnd = (counted?.next ?? found.next) + 1;
  // `the last week of May` is counted from the end of May.
  const of = (text.at(unitEnd).joints & Joint.of) !== 0;
  if (unit === undefined || unit === 'quarter' || !(counted || article) || unit === 'decade' || of) return undefined;
  if (!counted && (unit === 'minute' || unit === 'hour')) return undefined;
  const count = counted?.value ?? 1;
  if (count > 2000) return undefined;
  const days = published === undefined ? undefined : { min: back(published, count, unit), max: published };
  return relative(days, unitEnd, granularityOf(unit), inexact ? { approx: true } : {});
}

/** `the next four years`: from publication on. */
function readAhead({ text, tables, published }: DateContext, i: number): DateSpan | undefined {
  const found = tables.dates.next.match(text, i);
  const counted = found && readCount(text, found.next);
  const unit = counted && text.at(counted.next).calendarUnit;
  if (!counted || !unit || unit === 'quarter' || unit === 'decade' || counted.value > 2000) return undefined;
  const days = published === undefined ? undefined : { min: published, max: back(published, -counted.value, unit) };
  return relative(days, counted.next + 1, granularityOf(unit));
}

/** The day `count` units before. */
function back(day: Day, count: number, unit: CalendarUnit): Day {
  if (unit === 'minute') return day - Math.ceil(count / 1440);
  if (unit === 'hour') return day - Math.ceil(count / 24);
  if (unit === 'day') return day - count;
  if (unit === 'week') return day - 7 * count;
  return addMonths(day, unit === 'year' ? -12 * count : -count);
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

/** `last`, `this` or `next` with a unit of the calendar. */
function nearUnit({ text, tables }: DateContext, i: number): NearUnit | undefined {
  for (const [phrases, shift] of [
    [tables.dates.last, -1],
    [tables.dates.this, 0],
    [tables.dates.next, 1],
  ] as const) {
    const found = phrases.match(text, i);
    const unit = found && text.at(found.next).calendarUnit;
    const of = found && text.at(found.next + 1).joints & Joint.of;
    if (
      found &&
      unit &&
      !of &&
      unit !== 'minute' &&
      unit !== 'hour' &&
      unit !== 'day' &&
      !text.at(found.next).text.endsWith('s')
    )
      return { shift, unit, next: found.next + 1 };
  }
  return undefined;
}

/** `last month`, `this week`, `next year`; `last January`, `this summer`. */
function readNear(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const near = nearUnit(context, i);
  if (!near) return readNearNamed(context, i);
  const { unit, shift, next } = near;
  if (text.glued(i) && text.is(i - 1, '-')) return undefined;
  if (published === undefined) return relative(undefined, next, granularityOf(unit));
  const whole = unitDays(published, unit, shift);
  return relative(shift === 0 ? { min: whole.min, max: published } : whole, next, granularityOf(unit));
}

function unitDays(day: Day, unit: CalendarUnit, shift: number): Days {
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
  const { text, tables, published, civil } = context;
  const last = tables.dates.last.match(text, i);
  const now = last ? undefined : tables.dates.this.match(text, i);
  const found = last ?? now ?? tables.dates.next.match(text, i);
  if (!found) return undefined;
  const { month, season, weekday } = text.at(found.next);
  const next = found.next + 1;
  const shift = last ? -1 : now ? 0 : 1;
  if (weekday !== undefined) return nearWeekday(context, weekday, shift, next);
  const named =
    text.isCapital(found.next) ||
    !(text.at(found.next).groups & Group.doubtfulMonth) ||
    text.at(found.next).text.length > 3;
  if (month !== undefined && named && !text.isDigits(next)) {
    const days = latest(published, civil?.year, (y) => monthDays(y, month));
    const isNow = days && published !== undefined && days.max >= published && last;
    const before = isNow && civil ? monthDays(civil.year - 1, month) : undefined;
    const ahead = days && shift === 1 ? monthDays(civilOf(days.min).year + 1, month) : days;
    return relative(ahead, next, 'month', before ? { alternative: before } : {});
  }
  if (season === undefined) return undefined;
  const days = latest(published, civil?.year, (y) => monthsDays(y, season, 3));
  const past =
    days && published !== undefined && days.max >= published && last
      ? monthsDays(civilOf(days.min).year - 1, season, 3)
      : days;
  const shown = past && shift === 1 ? monthsDays(civilOf(past.min).year + 1, season, 3) : past;
  return relative(shown, next, 'season', { approx: true });
}

function nearWeekday({ published }: DateContext, weekday: number, shift: -1 | 0 | 1, next: number): DateSpan {
  if (published === undefined) return relative(undefined, next, 'day');
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (shift === 1) return relative(oneDay(published - back + 7), next, 'day');
  if (shift === 0) return relative(oneDay(published - back), next, 'day');
  const latestDay = published - (back === 0 ? 7 : back);
  return relative(oneDay(latestDay), next, 'day', { alternative: oneDay(latestDay - 7) });
}

/** `Monday`, `Monday morning`, `Monday last week`: the last one on or before publication. */
function readWeekday(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const { weekday, text: name } = text.at(i);
  if (
    weekday === undefined ||
    name.length < 6 ||
    (text.glued(i + 1) && text.is(i + 1, '.') && text.isLetters(i + 2) && text.glued(i + 2))
  )
    return undefined;
  if (text.glued(i) && text.isLetters(i - 1)) return undefined;
  const bracketed = bracketedDay(context, i + 1);
  if (bracketed) return bracketed;
  const near = nearUnit(context, i + 1);
  if (published === undefined) return relative(undefined, i + 1, 'day');
  if (near?.unit === 'week') {
    const monday = unitDays(published, 'week', near.shift).min;
    return relative(oneDay(monday + ((weekday + 6) % 7)), near.next, 'day');
  }
  const next = text.at(i + 1).groups & Group.dayTime ? i + 2 : i + 1;
  return relative(oneDay(published - ((weekdayOf(published) - weekday + 7) % 7)), next, 'day');
}

/** `Monday (27)`. */
function bracketedDay(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  if (!text.is(i, '(') || !text.isDigits(i + 1) || !text.is(i + 2, ')') || text.length(i + 1) > 2) return undefined;
  const day = text.number(i + 1);
  return day >= 1 && day <= 31 ? relative(dayOfMonth(context, day), i + 3, 'day') : undefined;
}

/** `on the 20th`, `the 27th`: of the month of publication, or of the one before. */
function readDayOfMonth(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  const the = (text.at(i).joints & Joint.the) !== 0;
  const at = the ? i + 1 : i;
  if (!text.isDigits(at) || !text.glued(at + 1) || !(text.at(at + 1).groups & Group.ordinalSuffix)) return undefined;
  const day = text.number(at);
  const next = at + 2;
  if (day < 1 || day > 31 || isLonger(text, next) || text.is(next, '-')) return undefined;
  const lone = !text.isLetters(next);
  const dated = the
    ? lone || ((text.at(i - 1).groups & Group.beforeDay) !== 0 && text.at(next).joints !== 0)
    : text.is(next, '(');
  return dated ? relative(dayOfMonth(context, day), next, 'day') : undefined;
}

function dayOfMonth({ published, civil }: DateContext, day: number): Days | undefined {
  if (published === undefined || !civil) return undefined;
  for (let month = civil.month; month > civil.month - 3; month--) {
    const found = dayOf(civil.year, month, day);
    if (found <= published && civilOf(found).day === day) return oneDay(found);
  }
  return undefined;
}
