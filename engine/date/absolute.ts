import { Joint } from '../quantity/joints.ts';
import type { Text } from '../quantity/text.ts';
import { Group } from '../quantity/word.ts';
import { dayOf, isDay, weekdayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { readYearAfter } from './near-unit.ts';
import { fullYear, isLonger } from './numeric.ts';
import { afterRange, isOrdinalDay, MIN_YEAR, type Part, readDay, readMonth, readYear } from './parts.ts';
import { type DateSpan, type Days, monthDays, oneDay, yearly } from './span.ts';

/** Reads dates with a month's name: `January 20, 2025`, `20 January`, `Jan 20-26`, `July 2023`, `Monday, Jan. 27`. */
export function readAbsolute(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  const from = afterWeekday(text, i);
  const span = readYearFirst(context, i) ?? readMonthFirst(context, from, from > i) ?? readDayFirst(context, from);
  return span && from > i ? onWeekday(span, text.at(i).weekday) : span;
}

/** `2025-Jan-20`, `2025 January 20`, `2025 January`. */
function readYearFirst({ text }: DateContext, i: number): DateSpan | undefined {
  const year = text.isDigits(i) ? readYear(text, i) : undefined;
  if (!year) return undefined;
  const at = afterMark(text, year.next);
  const month = readMonth(text, at);
  if (!month || (at === year.next && !text.isCapital(at))) return undefined;
  const day = readDay(text, afterMark(text, month.next));
  if (day && isDay(year.value, month.value, day.value))
    return { days: oneDay(dayOf(year.value, month.value, day.value)), next: day.next, granularity: 'day' };
  // `in 2024 May said`: a name.
  if (text.at(at).groups & Group.doubtfulMonth && text.isLetters(month.next)) return undefined;
  return { days: monthDays(year.value, month.value), next: month.next, granularity: 'month' };
}

/** `Friday, Feb. 7` is of the year in which that was a Friday. */
function onWeekday(span: DateSpan, weekday: number | undefined): DateSpan {
  const { days, alternative } = span;
  if (!days || !alternative || weekdayOf(days.min) === weekday || weekdayOf(alternative.min) !== weekday) return span;
  return { ...span, days: alternative, alternative: undefined };
}

/** `Monday, ` before a date belongs to it. */
function afterWeekday(text: Text, i: number): number {
  if (text.at(i).weekday === undefined) return i;
  let at = text.is(i + 1, '.') && text.glued(i + 1) ? i + 2 : i + 1;
  if (text.is(at, ',')) at++;
  if (text.at(at).joints & Joint.the) at++;
  const day = readDay(text, at);
  if (text.at(at).month !== undefined) return at;
  return day && text.at(afterOf(text, day.next)).month !== undefined ? at : i;
}

function afterOf(text: Text, i: number): number {
  return text.at(i).joints & Joint.of ? i + 1 : afterMark(text, i);
}

/** Token after a hyphen or slash that is glued on both sides. */
function afterMark(text: Text, i: number): number {
  return text.is(i, '/') && text.glued(i) && text.glued(i + 1) ? i + 1 : text.afterHyphen(i);
}

function readMonthFirst(context: DateContext, i: number, weekday: boolean): DateSpan | undefined {
  const { text } = context;
  const month = readMonth(text, i);
  if (!month || (text.glued(i) && text.isDigits(i - 1))) return undefined;
  const at = text.at(month.next).joints & Joint.the ? month.next + 1 : afterMark(text, month.next);
  const day = readDay(text, at);
  if (day && (text.isDigits(at) || isOrdinalDay(text, day))) {
    const named = text.isCapital(i) || weekday || readYearAfter(context, day.next) !== undefined;
    if (named || !(text.at(i).groups & Group.doubtfulMonth)) return withEnd(context, i, month.value, day);
  }
  return readMonthOnly(context, i, month);
}

/** A second day may follow: `Jan 20-26`, `January 20 to February 3`. */
function withEnd(context: DateContext, i: number, month: number, day: Part): DateSpan | undefined {
  const { text } = context;
  const second = afterRange(context, i, day.next);
  if (second !== undefined) {
    const otherMonth = readMonth(text, second);
    const lastDay = readDay(text, otherMonth?.next ?? second);
    if (lastDay && (otherMonth || lastDay.value > day.value)) {
      const year = readYearAfter(context, lastDay.next);
      const next = year?.next ?? lastDay.next;
      return dated(
        context,
        next,
        year?.value,
        { month, day: day.value },
        { month: otherMonth?.value ?? month, day: lastDay.value },
      );
    }
  }
  const year = readYearAfter(context, day.next) ?? readOldYear(text, day.next);
  return dated(context, year?.next ?? day.next, year?.value, { month, day: day.value });
}

/** Behind a day and month any year of four digits is one, and two digits that are glued on or no day: `31-Oct-98`. */
function readOldYear(text: Text, i: number): Part | undefined {
  const at = text.is(i, ',') ? i + 1 : afterMark(text, i);
  if (text.isDigits(at) && text.length(at) === 2 && !isLonger(text, at + 1)) {
    const short = text.number(at);
    const lone = short > 31 && !text.isLetters(at + 1) && !text.is(at + 1, '%');
    return text.glued(at) || lone ? { value: fullYear(short), next: at + 1 } : undefined;
  }
  const value = text.isDigits(at) && text.length(at) === 4 && !isLonger(text, at + 1) ? text.number(at) : 0;
  return value >= 1000 && value < MIN_YEAR ? { value, next: at + 1 } : undefined;
}

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

function dated(
  context: DateContext,
  next: number,
  year: number | undefined,
  first: MonthDay,
  last = first,
): DateSpan | undefined {
  const daysIn = (y: number): Days | undefined => {
    if (!isDay(y, first.month, first.day)) return undefined;
    const endYear = last.month < first.month ? y + 1 : y;
    return isDay(endYear, last.month, last.day)
      ? { min: dayOf(y, first.month, first.day), max: dayOf(endYear, last.month, last.day) }
      : undefined;
  };
  return year === undefined ? yearly(context, daysIn, next, 'day') : { days: daysIn(year), next, granularity: 'day' };
}

/** `July 2023`, `July of 2023`, `July`. */
function readMonthOnly(context: DateContext, i: number, month: Part): DateSpan | undefined {
  const { text } = context;
  const second = secondMonth(context, i, month.next);
  const year = readYearAfter(context, second?.next ?? month.next);
  const next = year?.next ?? second?.next ?? month.next;
  if (!year && !standsAlone(text, i, month.next)) return undefined;
  const daysIn = (y: number): Days => {
    const first = monthDays(y, month.value);
    return second
      ? { min: first.min, max: monthDays(second.value < month.value ? y + 1 : y, second.value).max }
      : first;
  };
  return year ? { days: daysIn(year.value), next, granularity: 'month' } : yearly(context, daysIn, next, 'month');
}

function secondMonth(context: DateContext, from: number, i: number): Part | undefined {
  const at = afterRange(context, from, i);
  return at === undefined ? undefined : readMonth(context.text, at);
}

/** A month without day and year: capitalised, and if it is also another word, beside one that makes it a month. */
function standsAlone(text: Text, i: number, next: number): boolean {
  if (text.glued(i) && text.isLetters(i - 1)) return false;
  if (!(text.at(i).groups & Group.doubtfulMonth)) return true;
  if (!text.isCapital(i)) return false;
  // A cell of a table.
  if (text.is(i - 1, '\n') && text.is(next, '\n')) return true;
  if (text.is(next, "'") && text.glued(next) && text.is(next + 1, 's')) return true;
  return (text.at(i - 1).groups & Group.beforeMonth) !== 0 && !(text.isCapital(next) && text.isLetters(next));
}

/** `20 January 2025`, `the 20th of January, 2025`, `20-26 January`, `20 to 26 January`. */
function readDayFirst(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  const from = text.at(i).joints & Joint.the ? i + 1 : i;
  const day = readDay(text, from);
  if (!day) return undefined;
  const month = readMonth(text, afterOf(text, day.next));
  if (month) return dayMonth(context, i, day, month);
  const second = afterRange(context, i, day.next);
  const last =
    second === undefined ? undefined : readDay(text, text.at(second).joints & Joint.the ? second + 1 : second);
  if (!last || last.value <= day.value) return undefined;
  const shared = readMonth(text, afterOf(text, last.next));
  if (!shared || !isMonthWord(context, shared, from)) return undefined;
  const year = readYearAfter(context, shared.next);
  const month1 = { month: shared.value, day: day.value };
  return dated(context, year?.next ?? shared.next, year?.value, month1, { month: shared.value, day: last.value });
}

function dayMonth(context: DateContext, i: number, day: Part, month: Part): DateSpan | undefined {
  const { text } = context;
  if (!isMonthWord(context, month, i)) return undefined;
  const second = afterRange(context, i, month.next);
  const lastDay = second === undefined ? undefined : readDay(text, second);
  const lastMonth = lastDay && readMonth(text, afterOf(text, lastDay.next));
  const end =
    lastDay && lastMonth ? { month: lastMonth.value, day: lastDay.value } : { month: month.value, day: day.value };
  const after = lastMonth?.next ?? month.next;
  const year = readYearAfter(context, after) ?? readOldYear(text, after);
  return dated(context, year?.next ?? after, year?.value, { month: month.value, day: day.value }, end);
}

/** `20 may` is no date, `20 May` and `20 may 2025` are. */
function isMonthWord(context: DateContext, month: Part, from: number): boolean {
  const { text } = context;
  const name = text.is(month.next - 1, '.') ? month.next - 2 : month.next - 1;
  const doubtful = (text.at(name).groups & Group.doubtfulMonth) !== 0;
  return (
    !doubtful ||
    text.isCapital(name) ||
    readYearAfter(context, month.next) !== undefined ||
    (text.at(from).joints & Joint.of) !== 0
  );
}
