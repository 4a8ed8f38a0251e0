import type { DatePart } from '../language/figures.ts';
import { Joint } from '../quantity/joints.ts';
import { Group, type Word } from '../quantity/word.ts';
import type { DateContext } from './context.ts';
import { readYearAfter } from './near-unit.ts';
import { isOrdinalDay, MAX_YEAR, MIN_YEAR, type Part, readDay, readMonth, readYear } from './parts.ts';
import { type DateSpan, type Days, monthDays, monthsDays, yearDays, yearly } from './span.ts';

/** Reads parts of a year or month: `late 2023`, `mid-January`, `Q4 2024`, `the first half of 2025`, `spring 2025`, `the 2020s`. */
export function readPartial(context: DateContext, i: number): DateSpan | undefined {
  return (
    readPartOf(context, i) ??
    readYearFirst(context, i) ??
    readQuarter(context, i) ??
    readHalf(context, i) ??
    readSeason(context, i) ??
    readFiscal(context, i) ??
    readDecade(context, i)
  );
}

/** Days of a part of a month: early is 1 to 10, mid 11 to 20, late from 21; start 1 to 5, end from 26. */
export function partOfMonth(days: Days, part: DatePart): Days {
  const from = { early: 1, mid: 11, late: 21, start: 1, end: 26 }[part];
  const to = { early: 10, mid: 20, late: 31, start: 5, end: 31 }[part];
  return { min: days.min + from - 1, max: Math.min(days.max, days.min + to - 1) };
}

/** Days of a part of a week, which begins on Monday: to Wednesday, from Thursday; its end from Friday. */
export function partOfWeek({ min }: Days, part: DatePart): Days {
  const [from, to] = { early: [0, 2], mid: [1, 3], late: [3, 6], start: [0, 2], end: [4, 6] }[part] as [number, number];
  return { min: min + from, max: min + to };
}

/** Thirds of a year; its end is the last two months. */
export function partOfYear(year: number, part: DatePart): Days {
  const first = { early: 1, mid: 5, late: 9, start: 1, end: 11 }[part];
  return monthsDays(year, first, part === 'end' ? 2 : 4);
}

function readPartOf(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables } = context;
  const found = tables.dates.parts.match(text, i);
  if (!found) return undefined;
  const { payload: part } = found;
  const hyphen = text.afterHyphen(found.next);
  const at = text.at(hyphen).joints & Joint.the ? hyphen + 1 : hyphen;
  const approx = part === 'end';
  const year = readYear(text, at);
  if (year) return { days: partOfYear(year.value, part), next: year.next, granularity: 'season', approx };
  const month = readMonth(text, at);
  if (month && (text.isCapital(at) || readYearAfter(context, month.next))) {
    const named = readYearAfter(context, month.next);
    const daysIn = (y: number) => partOfMonth(monthDays(y, month.value), part);
    return named
      ? { days: daysIn(named.value), next: named.next, granularity: 'week' }
      : yearly(context, daysIn, month.next, 'week');
  }
  return readPartOfThis(context, at, part);
}

/** `the start of the month`, `the end of the year`: of publication. */
function readPartOfThis({ text, civil }: DateContext, i: number, part: DatePart): DateSpan | undefined {
  const unit = text.at(i).calendarUnit;
  if (!(text.at(i - 1).joints & Joint.the) || (unit !== 'month' && unit !== 'year')) return undefined;
  const days =
    civil && (unit === 'month' ? partOfMonth(monthDays(civil.year, civil.month), part) : partOfYear(civil.year, part));
  return { days, next: i + 1, granularity: unit === 'month' ? 'week' : 'season', relative: true };
}

/** `Q4 2024`, `the fourth quarter of 2024`, `2024 Q4`; without a year the latest that has begun. */
function readQuarter(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  const words = ordered(context, i, 4, ({ calendarUnit, text }) => calendarUnit === 'quarter' && !text.endsWith('s'));
  const quarter = words ?? lettered(context, i, Group.quarterLetter, 4);
  if (!quarter) return undefined;
  const year = readYearAfter(context, quarter.next);
  const daysIn = (y: number) => monthsDays(y, 3 * quarter.value - 2, 3);
  if (!year && words && text.at(quarter.next).joints & Joint.of && !(text.at(quarter.next + 1).joints & Joint.the))
    return undefined;
  return year
    ? { days: daysIn(year.value), next: year.next, granularity: 'quarter' }
    : yearly(context, daysIn, quarter.next, 'quarter');
}

/** `2024 Q4`, `2025H1`. */
function readYearFirst(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  if (!text.isDigits(i) || text.length(i) !== 4) return undefined;
  const year = text.number(i);
  if (year < MIN_YEAR || year > MAX_YEAR || text.is(i + 1, '-')) return undefined;
  const quarter = letterDigit(context, i + 1, Group.quarterLetter, 4);
  if (quarter) return { days: monthsDays(year, 3 * quarter.value - 2, 3), next: quarter.next, granularity: 'quarter' };
  const half = letterDigit(context, i + 1, Group.halfLetter, 2);
  return half && { days: monthsDays(year, 6 * half.value - 5, 6), next: half.next, granularity: 'half' };
}

/** `the third quarter`, `4th quarter`, `first-half`, `the final quarter`: which of so many it is. */
function ordered(context: DateContext, i: number, most: number, isNoun: (word: Word) => boolean): Part | undefined {
  const { text, tables } = context;
  const from = text.at(i).joints & Joint.the ? i + 1 : i;
  const last = tables.dates.lastOf.has(text.at(from));
  const place = last ? { value: most, next: from + 1 } : readDay(text, from);
  if (!place || place.value > most || !(last || isOrdinalDay(text, place))) return undefined;
  const noun = text.afterHyphen(place.next);
  // `last quarter` is the one before this.
  const near = tables.dates.last.match(text, from) && !(text.at(noun + 1).joints & Joint.of);
  return isNoun(text.at(noun)) && !near ? { value: place.value, next: noun + 1 } : undefined;
}

/** `Q4`, `H1`, `4Q`: a letter and a digit glued. */
function lettered(context: DateContext, i: number, group: number, most: number): Part | undefined {
  const { text } = context;
  if (text.glued(i) && (text.isLetters(i - 1) || text.isDigits(i - 1) || text.is(i - 1, '-'))) return undefined;
  return letterDigit(context, i, group, most);
}

function letterDigit({ text }: DateContext, i: number, group: number, most: number): Part | undefined {
  const letterFirst = (text.at(i).groups & group) !== 0;
  const [letter, digit] = letterFirst ? [i, i + 1] : [i + 1, i];
  if (!text.isUpper(letter) || !(text.at(letter).groups & group) || !text.isDigits(digit) || !text.glued(i + 1))
    return undefined;
  if (text.length(digit) !== 1) return undefined;
  const value = text.number(digit);
  if (text.glued(i + 2) && (text.isLetters(i + 2) || text.isDigits(i + 2))) return undefined;
  return value >= 1 && value <= most ? { value, next: i + 2 } : undefined;
}

/** `the first half of 2025`, `H1 2025`: only with a year, else it may be half of anything. */
function readHalf(context: DateContext, i: number): DateSpan | undefined {
  const words = ordered(context, i, 2, ({ joints }) => (joints & Joint.half) !== 0);
  const half = words ?? lettered(context, i, Group.halfLetter, 2);
  const year = half && readYearAfter(context, half.next);
  if (!half || !year) return undefined;
  return { days: monthsDays(year.value, 6 * half.value - 5, 6), next: year.next, granularity: 'half' };
}

/** `spring 2025`, `the summer of 2024`. */
function readSeason(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  const at = text.at(i).joints & Joint.the ? i + 1 : i;
  const month = text.at(at).season;
  if (month === undefined) return undefined;
  const year = readYearAfter(context, at + 1);
  if (!year) return at > i && (text.at(i - 1).joints & Joint.in) !== 0 ? seasonOf(context, month, at) : undefined;
  return { days: monthsDays(year.value, month, 3), next: year.next, granularity: 'season', approx: true };
}

/** `in the summer`: the latest that has begun. */
function seasonOf(context: DateContext, month: number, at: number): DateSpan | undefined {
  if (context.text.at(at + 1).joints & Joint.of) return undefined;
  return { ...yearly(context, (y) => monthsDays(y, month, 3), at + 1, 'season'), approx: true };
}

/** `fiscal 2025`, `FY25`: the year by its name; firms begin it when they like. */
function readFiscal({ text, tables }: DateContext, i: number): DateSpan | undefined {
  const found = tables.dates.fiscal.match(text, i);
  if (!found) return undefined;
  const year = readYear(text, found.next);
  if (year) return { days: yearDays(year.value), next: year.next, granularity: 'year', approx: true };
  const short =
    text.glued(found.next) && text.isDigits(found.next) && text.end(found.next) - text.start(found.next) === 2;
  if (!short) return undefined;
  return { days: yearDays(2000 + text.number(found.next)), next: found.next + 1, granularity: 'year', approx: true };
}

/** `the 2020s`, `the '90s`, `the 90s`. */
function readDecade({ text }: DateContext, i: number): DateSpan | undefined {
  const the = text.at(i).joints & Joint.the ? i + 1 : i;
  const short = text.is(the, "'") && text.glued(the + 1);
  const at = short ? the + 1 : the;
  const digits = text.length(at) === 4 || (text.length(at) === 2 && the > i);
  if (!text.isDigits(at) || !digits || !text.glued(at + 1)) return undefined;
  const apostrophe = text.is(at + 1, "'") && text.glued(at + 2) ? at + 2 : at + 1;
  if (
    !text.is(apostrophe, 's') ||
    text.end(apostrophe) !== text.start(apostrophe) + 1 ||
    (apostrophe > at + 1 && the === i)
  )
    return undefined;
  const number = text.number(at);
  const year = number >= 100 ? number : number < 30 ? 2000 + number : 1900 + number;
  if (year % 10 !== 0 || year < 1700 || year > 2100) return undefined;
  return {
    days: { min: yearDays(year).min, max: yearDays(year + 9).max },
    next: apostrophe + 1,
    granularity: 'decade',
  };
}
