import type { Text } from '../quantity/text.ts';
import { Group } from '../quantity/word.ts';
import { dayOf, isDay } from './calendar.ts';
import type { DateContext } from './context.ts';
import { MAX_YEAR, MIN_YEAR } from './parts.ts';
import { type DateSpan, type Days, monthDays, oneDay, yearly } from './span.ts';

/** Reads dates in digits: `2025-01-20` (with a time behind), `2025/01/20`, `20250120`, `1/20/2025`, `20.1.2025`, `07/2023`. */
export function readNumeric(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  if (!text.isDigits(i)) return undefined;
  const compact = readCompact(text, i);
  if (compact) return compact;
  const mark = text.at(i + 1).text;
  if (mark !== '-' && mark !== '/' && mark !== '.') return undefined;
  const numbers = [lengthAndValue(text, i)];
  let next = i + 1;
  while (
    numbers.length < 4 &&
    text.is(next, mark) &&
    text.glued(next) &&
    text.glued(next + 1) &&
    text.isDigits(next + 1)
  ) {
    numbers.push(lengthAndValue(text, next + 1));
    next += 2;
  }
  if (text.glued(next) && (text.isDigits(next) || (text.isLetters(next) && !isTime(text, next)))) return undefined;
  const [a, b, c] = numbers;
  if (a && b && c && numbers.length === 3) return threeParts(context, [a, b, c], mark, afterTime(text, next));
  if (!a || !b || numbers.length !== 2) return undefined;
  return monthAndYear(a, b, mark, next) ?? dayAndMonth(context, a, b, i, next);
}

interface Digits {
  readonly length: number;
  readonly value: number;
}

type ThreeDigits = readonly [Digits, Digits, Digits];

function lengthAndValue(text: Text, i: number): Digits {
  const length = text.length(i);
  return { length, value: length > 4 ? Number.NaN : text.number(i) };
}

function readCompact(text: Text, i: number): DateSpan | undefined {
  if (text.length(i) !== 8 || isLonger(text, i + 1)) return undefined;
  const digits = text.slice(i);
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  if (year < MIN_YEAR || year > MAX_YEAR || !isDay(year, month, day)) return undefined;
  return { days: oneDay(dayOf(year, month, day)), next: i + 1, granularity: 'day' };
}

/** Letters, digits or a mark with more digits are glued behind. */
export function isLonger(text: Text, i: number): boolean {
  if (!text.glued(i)) return false;
  return text.isLetters(i) || text.isDigits(i) || (text.glued(i + 1) && text.isDigits(i + 1));
}

function threeParts(context: DateContext, [a, b, c]: ThreeDigits, mark: string, next: number): DateSpan | undefined {
  if (a.length === 4) {
    const days = b.length <= 2 && c.length <= 2 && isYear(a.value) ? dayDays(a.value, b.value, c.value) : undefined;
    return days && { days, next, granularity: 'day' };
  }
  // `3.5.12` is a version, `3-5-12` a score; `12-30-16` and `3-5-07` are neither.
  const padded = mark === '-' && ((a.length === 2 && b.length === 2) || c.value < 10);
  const short = c.length === 2 && (mark === '/' || padded);
  if (a.length > 2 || b.length > 2 || !(c.length === 4 || short)) return undefined;
  const year = short ? fullYear(c.value) : c.value;
  return isYear(year) ? dayAndMonthOf(context, year, a.value, b.value, mark, next) : undefined;
}

/** Years of two digits from 70 on are of the last century. */
export function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

/** Either order if only one gives a day; else the one of the language, with the other beside it. */
function dayAndMonthOf(
  context: DateContext,
  year: number,
  a: number,
  b: number,
  mark: string,
  next: number,
): DateSpan | undefined {
  const dayFirst = dayDays(year, b, a);
  const monthFirst = dayDays(year, a, b);
  const dotted = mark === '.';
  const [first, second] = context.monthFirst && !dotted ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const days = first ?? second;
  if (!days) return undefined;
  const open = first && second && a !== b && !dotted;
  return { days, next, granularity: 'day', ...(open ? { alternative: second } : {}) };
}

function dayDays(year: number, month: number, day: number): Days | undefined {
  return isDay(year, month, day) ? oneDay(dayOf(year, month, day)) : undefined;
}

function isYear(value: number): boolean {
  return value >= MIN_YEAR && value <= MAX_YEAR;
}

/** `07/2023`, `2023-07`. */
function monthAndYear(a: Digits, b: Digits, mark: string, next: number): DateSpan | undefined {
  const yearFirst = a.length === 4 && (b.length === 2 || mark === '/') && b.length <= 2 && mark !== '.';
  if (!yearFirst && !(b.length === 4 && a.length <= 2 && mark === '/')) return undefined;
  const [year, month] = yearFirst ? [a.value, b.value] : [b.value, a.value];
  return isYear(year) && isDay(year, month, 1)
    ? { days: monthDays(year, month), next, granularity: 'month' }
    : undefined;
}

/** `on 4/22`: a day and a month only behind a word that wants a day; else it is a fraction. */
function dayAndMonth(context: DateContext, a: Digits, b: Digits, i: number, next: number): DateSpan | undefined {
  const { text } = context;
  if (!text.is(i + 1, '/') || a.length > 2 || b.length > 2 || !(text.at(i - 1).groups & Group.beforeDay))
    return undefined;
  // `9/11` is a name.
  if (context.tables.names.has(text.source.slice(text.start(i), text.end(i + 2)))) return undefined;
  const monthFirst = b.value > 12 || (a.value <= 12 && context.monthFirst);
  const [month, day] = monthFirst ? [a.value, b.value] : [b.value, a.value];
  if (!isDay(2024, month, day)) return undefined;
  return yearly(context, (y) => dayDays(y, month, day), next, 'day');
}

/** The `T` of `2025-01-20T09:30:00Z`. */
function isTime(text: Text, i: number): boolean {
  return text.is(i, 't') && text.glued(i + 1) && text.isDigits(i + 1);
}

function afterTime(text: Text, i: number): number {
  if (!text.glued(i) || !isTime(text, i)) return i;
  let next = i + 2;
  while (next < i + 12 && text.glued(next) && (text.isDigits(next) || text.isLetters(next) || text.glued(next + 1)))
    next++;
  return next;
}
