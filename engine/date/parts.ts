import { Joint } from '../quantity/joints.ts';
import { readNumberWords } from '../quantity/number-words.ts';
import type { Text } from '../quantity/text.ts';
import { Group } from '../quantity/word.ts';
import type { DateContext } from './context.ts';

/** Years that are read as such where they stand as four bare digits. */
export const MIN_YEAR = 1900;
export const MAX_YEAR = 2100;

export interface Part {
  readonly value: number;
  readonly next: number;
}

/** A year of four digits at token `i`: `2025`, also `'25`. */
export function readYear(text: Text, i: number): Part | undefined {
  if (text.is(i, "'") && text.glued(i + 1) && text.isDigits(i + 1) && text.length(i + 1) === 2 && !text.glued(i)) {
    const short = text.number(i + 1);
    return isFree(text, i + 2) ? { value: short < 70 ? 2000 + short : 1900 + short, next: i + 2 } : undefined;
  }
  if (!text.isDigits(i) || text.length(i) !== 4 || !isFree(text, i + 1)) return undefined;
  const value = text.number(i);
  return value >= MIN_YEAR && value <= MAX_YEAR ? { value, next: i + 1 } : undefined;
}

/** Nothing is glued behind that would make the digits part of something longer. */
function isFree(text: Text, i: number): boolean {
  if (!text.glued(i)) return true;
  if (text.isLetters(i) || text.isDigits(i) || text.is(i, '%')) return false;
  const more = text.glued(i + 1) && text.isDigits(i + 1);
  return !(more && '.,:/'.includes(text.at(i).text || ' '));
}

/** A day of a month: `20`, `20th`, `twentieth`; 1 to 31. */
export function readDay(text: Text, i: number): Part | undefined {
  const { ordinal, cardinal } = text.at(i);
  if (ordinal !== undefined) return ordinal <= 20 || ordinal === 30 ? { value: ordinal, next: i + 1 } : undefined;
  if (cardinal === 20 || cardinal === 30) {
    const at = text.afterHyphen(i + 1);
    const unit = text.at(at).ordinal;
    return unit !== undefined && cardinal + unit <= 31 ? { value: cardinal + unit, next: at + 1 } : undefined;
  }
  if (!text.isDigits(i) || text.length(i) > 2) return undefined;
  const value = text.number(i);
  if (value < 1 || value > 31) return undefined;
  const suffix = text.glued(i + 1) && (text.at(i + 1).groups & Group.ordinalSuffix) !== 0;
  const next = suffix ? i + 2 : i + 1;
  return isDayEnd(text, next) ? { value, next } : undefined;
}

function isDayEnd(text: Text, i: number): boolean {
  const word = text.at(i);
  if (!isFree(text, i)) return false;
  return word.scale === undefined && word.abbreviation === undefined;
}

export function isOrdinalDay(text: Text, day: Part): boolean {
  return (text.at(day.next - 1).groups & Group.ordinalSuffix) !== 0 || text.at(day.next - 1).ordinal !== undefined;
}

/** A month's name, with its dot if it is short: `Jan.`. */
export function readMonth(text: Text, i: number): Part | undefined {
  const { month, text: name } = text.at(i);
  if (month === undefined) return undefined;
  const short = name.length === 3 ? name !== 'may' : name === 'sept';
  const dot = short && text.is(i + 1, '.') && text.glued(i + 1);
  return { value: month, next: dot ? i + 2 : i + 1 };
}

/** Token where the second end of a range from `from` begins: behind a dash or `to`, or `and` where `between` opened it. */
export function afterRange({ text, tables }: DateContext, from: number, i: number): number | undefined {
  const { joints, text: mark } = text.at(i);
  if ((mark === '-' || mark === '–' || mark === '—') && i + 1 < text.count) return i + 1;
  if (joints & Joint.to) return i + 1;
  const opener = joints & Joint.and ? tables.openers.match(text, from - 1) : undefined;
  return opener?.payload === 'between' && opener.next === from ? i + 1 : undefined;
}

/** A whole number before a unit of the calendar: `two`, `20`, `a`. */
export function readCount(text: Text, i: number): Part | undefined {
  if (text.at(i).joints & Joint.a) return { value: 1, next: i + 1 };
  if (text.isDigits(i)) return text.length(i) <= 4 ? { value: text.number(i), next: i + 1 } : undefined;
  const words = readNumberWords(text, i);
  return words && Number.isInteger(words.value) && words.value < 10_000
    ? { value: words.value, next: words.next }
    : undefined;
}
