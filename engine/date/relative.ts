import { Joint } from '../quantity/joints.ts';
import { Group } from '../quantity/word.ts';
import { back, granularityOf, readAgo } from './ago.ts';
import { civilOf, dayOf, weekdayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { readNear } from './near.ts';
import { dayOfWeek, nearUnit, readYearAfter } from './near-unit.ts';
import { isLonger } from './numeric.ts';
import { isOrdinalDay, readCount, readDay } from './parts.ts';
import { type DateSpan, type Days, oneDay, relative, yearly } from './span.ts';

/** Reads dates that say how far they are from the day of publication: `yesterday`, `last month`, `two years ago`. */
export function readRelative(context: DateContext, i: number): DateSpan | undefined {
  return (
    readAgo(context, i) ??
    readNamedDay(context, i) ??
    readWeekend(context, i) ??
    readPast(context, i) ??
    readAhead(context, i) ??
    readNear(context, i) ??
    readWeekday(context, i) ??
    readDayOfMonth(context, i)
  );
}

/** `today`, `yesterday`; `Christmas Day` of this year or the last. */
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
  const named = tables.dates.named.match(text, i);
  if (!named || !text.isCapital(named.next - 1)) return undefined;
  const { month, day: first, days: count } = named.payload;
  const daysIn = (y: number) => ({ min: dayOf(y, month, first), max: dayOf(y, month, first) + count - 1 });
  const year = readYearAfter(context, named.next);
  return year
    ? { days: daysIn(year.value), next: year.next, granularity: 'day' }
    : yearly(context, daysIn, named.next, 'day');
}

/** `the weekend`: Saturday and Sunday before, or those that are now or to come; `last weekend` is not to come. */
function readWeekend({ text, tables, published }: DateContext, i: number): DateSpan | undefined {
  const found = tables.dates.weekend.match(text, i);
  if (!found || published === undefined) return found && relative(undefined, found.next, 'day');
  const min = published - ((weekdayOf(published) + 1) % 7);
  const open = !tables.dates.past.match(text, i) && min + 1 < published;
  const alternative = open ? { min: min + 7, max: min + 8 } : undefined;
  return relative({ min, max: min + 1 }, found.next, 'day', { alternative });
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
  if (unit === undefined || unit === 'quarter' || !(counted || article) || of) return undefined;
  if (!counted && (unit === 'minute' || unit === 'hour' || unit === 'decade')) return undefined;
  const count = counted?.value ?? 1;
  if (count > 2000) return undefined;
  const days = published === undefined ? undefined : { min: back(published, count, unit), max: published };
  return relative(days, unitEnd, granularityOf(unit), inexact ? { approx: true } : {});
}

/** `the next four years`: from publication on. */
function readAhead({ text, tables, published }: DateContext, i: number): DateSpan | undefined {
  const found = tables.dates.next.match(text, i);
  const inexact = found && tables.inexact.match(text, found.next);
  const counted = inexact
    ? { value: inexact.payload.max ?? inexact.payload.min, next: inexact.next }
    : found && readCount(text, found.next);
  const unit = counted && text.at(counted.next).calendarUnit;
  if (!counted || !unit || unit === 'quarter' || counted.value > 2000) return undefined;
  const days = published === undefined ? undefined : { min: published, max: back(published, -counted.value, unit) };
  return relative(days, counted.next + 1, granularityOf(unit), inexact ? { approx: true } : {});
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
  const numbered = bracketedDay(context, i + 1) ?? numberedDay(context, i + 1, weekday);
  if (numbered) return numbered;
  if (published === undefined) return relative(undefined, i + 1, 'day');
  const near = nearUnit(context, text.at(i + 1).joints & Joint.of || text.is(i + 1, ',') ? i + 2 : i + 1);
  if (near?.unit === 'week') return relative(dayOfWeek(published, near.shift, weekday), near.next, 'day');
  const next = text.at(i + 1).groups & Group.dayTime ? i + 2 : i + 1;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return relative(oneDay(published - back), next, 'day', back > 0 ? { alternative: oneDay(published - back + 7) } : {});
}

/** `Monday the 27th`: in the month nearest to publication in which that is so. */
function numberedDay({ text, civil }: DateContext, i: number, weekday: number): DateSpan | undefined {
  if (!civil || !(text.at(i).joints & Joint.the)) return undefined;
  const day = readDay(text, i + 1);
  if (!day || !isOrdinalDay(text, day)) return undefined;
  for (const months of [0, -1, 1, -2, 2, -3, 3]) {
    const found = dayOf(civil.year, civil.month + months, day.value);
    if (weekdayOf(found) === weekday && civilOf(found).day === day.value)
      return relative(oneDay(found), day.next, 'day');
  }
  return undefined;
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
