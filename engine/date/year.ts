import { Joint } from '../quantity/joints.ts';
import type { Text } from '../quantity/text.ts';
import { Group } from '../quantity/word.ts';
import type { DateContext } from './context.ts';
import { MIN_YEAR, type Part, readYear } from './parts.ts';
import { type DateSpan, yearDays } from './span.ts';

/** Years ahead of publication that are read without a word before them. */
const YEARS_AHEAD = 10;
/** The same where the day of publication is unknown. */
const LAST_LONE_YEAR = 2035;
const FIRST_LONE_YEAR = 1950;

/**
 * Reads `2023` alone, `2019-2021` and `2024-25`: years behind `in`, `since`, an article or a comma, unless a counted
 * noun follows (`of 2048 GPUs`). A year behind a name (`AIME 2024`) is part of it: consumed, and no date.
 */
export function readBareYear(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  const year = readYear(text, i) ?? readYearWords(text, i);
  if (!year || text.is(i, "'") || (text.glued(i) && text.isLetters(i - 1))) return undefined;
  const last = readLastYear(text, year);
  const span: DateSpan = {
    days: { min: yearDays(year.value).min, max: yearDays(last?.value ?? year.value).max },
    next: last?.next ?? year.next,
    granularity: 'year',
    bare: last === undefined,
  };
  const before = text.at(i - 1);
  const preposition = (before.groups & Group.beforeYear) !== 0;
  if (preposition && before.joints & Joint.in) return span;
  if (isCounted(text, span.next) && !isAttribute(context, i, span.next, year.value)) return undefined;
  if (preposition) return span;
  if (!isLikely(context, year.value) || (!last && text.is(span.next, '-') && text.glued(span.next))) return undefined;
  return isName(text, i - 1) ? nameYear(context, span, year.value) : span;
}

/** A number behind a name is taken for its year only if such a year can have been. */
function nameYear({ year: now }: DateContext, span: DateSpan, value: number): DateSpan | undefined {
  return value <= (now ?? LAST_LONE_YEAR) + 1 ? { ...span, days: undefined } : undefined;
}

function isLikely({ year: now }: DateContext, value: number): boolean {
  return value >= FIRST_LONE_YEAR && value <= (now === undefined ? LAST_LONE_YEAR : now + YEARS_AHEAD);
}

/** `-2021`, `–25` behind a year: a later one. */
function readLastYear(text: Text, first: Part): Part | undefined {
  const { next } = first;
  if (!(text.is(next, '-') || text.is(next, '–') || text.is(next, '/')) || !text.glued(next) || !text.glued(next + 1))
    return undefined;
  const full = readYear(text, next + 1);
  if (full) return full.value > first.value ? full : undefined;
  if (!text.isDigits(next + 1) || text.length(next + 1) !== 2 || text.glued(next + 2)) return undefined;
  const value = first.value - (first.value % 100) + text.number(next + 1);
  return value > first.value && value - first.value < 20 ? { value, next: next + 2 } : undefined;
}

/** `twenty twenty-five`, `nineteen ninety-nine`. */
export function readYearWords(text: Text, i: number): Part | undefined {
  const century = text.at(i).cardinal;
  if (century !== 19 && century !== 20) return undefined;
  const tens = text.at(i + 1).cardinal;
  if (tens === undefined || tens < 10) return undefined;
  const at = text.afterHyphen(i + 2);
  const unit = tens >= 20 ? text.at(at).cardinal : undefined;
  const value = century * 100 + tens + (unit !== undefined && unit < 10 ? unit : 0);
  return value >= MIN_YEAR ? { value, next: unit !== undefined && unit < 10 ? at + 1 : i + 2 } : undefined;
}

/** `the 2022 rules`: behind a determiner a year that has been may stand before a plural. */
function isAttribute({ text, year: now }: DateContext, i: number, next: number, value: number): boolean {
  const determined = (text.at(i - 1).groups & Group.determiner) !== 0;
  return (
    determined && text.isLetters(next) && !text.isCapital(next) && value > 2000 && value <= (now ?? LAST_LONE_YEAR) + 1
  );
}

/** A plural, a capitalised word or a unit behind four digits: they count something. */
function isCounted(text: Text, i: number): boolean {
  const word = text.at(i);
  if (word.scale !== undefined || word.abbreviation !== undefined || text.is(i, '%')) return true;
  return (
    isNoun(text, i) &&
    (text.isUpper(i) || isPlural(text, i) || (text.isCapital(i) && isNoun(text, i + 1) && isPlural(text, i + 1)))
  );
}

function isNoun(text: Text, i: number): boolean {
  return text.isLetters(i) && !text.glued(i) && text.at(i).joints === 0 && text.at(i).groups === 0;
}

function isPlural(text: Text, i: number): boolean {
  return text.slice(i).endsWith('s');
}

function isName(text: Text, i: number): boolean {
  return (
    i >= 0 &&
    text.isLetters(i) &&
    text.isCapital(i) &&
    text.at(i).month === undefined &&
    text.at(i).groups === 0 &&
    text.at(i).joints === 0
  );
}
