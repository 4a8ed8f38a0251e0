import { Joint } from './joints.ts';
import { readNumberWords, readOrdinalWords } from './number-words.ts';
import { readSlashed } from './numeral.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

/** A part of a whole, or a number of such parts. */
export interface Part {
  readonly value: number;
  /** Number of equal parts: 30 of `1/30`. */
  readonly under: number;
  readonly next: number;
  /** `half` or with a number before: cannot be the third of a row. */
  readonly certain: boolean;
}

/** Reads `half`, `a half`, `a third`, `one-thirtieth`, `two-thirds`, `three quarters`, `1/30th`, `nine-tenths`, `twenty-three fifths`. */
export function readPart(text: Text, i: number): Part | undefined {
  return readDigitPart(text, i) ?? readLonePart(text, i) ?? readCountedPart(text, i);
}

/** `1/30th`, `⅓`, `10th of the price`. */
function readDigitPart(text: Text, i: number): Part | undefined {
  const slashed = readSlashed(text, i);
  if (slashed) return certainPart(slashed.over / slashed.under, slashed.under, afterSuffix(text, slashed.next));
  const { vulgar } = text.at(i);
  if (vulgar !== undefined) return certainPart(vulgar, Math.round(1 / vulgar), i + 1);
  const tenth = digitOrdinal(text, i);
  return tenth && isShareOf(text, i) ? certainPart(1 / tenth, tenth, i + 2) : undefined;
}

function certainPart(value: number, under: number, next: number): Part {
  return { value, under, next, certain: true };
}

/** `half`, `quarter`. */
function readLonePart(text: Text, i: number): Part | undefined {
  const { joints, share } = text.at(i);
  if (joints & Joint.half) return certainPart(0.5, 2, i + 1);
  return share === undefined ? undefined : { value: 1 / share, under: share, next: i + 1, certain: false };
}

/** A number or article and the name of a part. */
function readCountedPart(text: Text, i: number): Part | undefined {
  const { joints, cardinal } = text.at(i);
  const article = (joints & Joint.a) !== 0;
  if (!article && cardinal === undefined) return undefined;
  const at = text.afterHyphen(i + 1);
  const one = article || cardinal === 1 ? readOnePart(text, at, article) : undefined;
  return one ?? readManyParts(text, i);
}

/** The part behind `a` or `one`: `third`, `30th`, `twenty-fifth`. */
function readOnePart(text: Text, at: number, article: boolean): Part | undefined {
  const { share, joints } = text.at(at);
  const digits = digitOrdinal(text, at);
  const words = readOrdinalWords(text, at);
  const under = share ?? orderPart(words?.value) ?? digits;
  if (under === undefined) return undefined;
  const next = digits === undefined ? (share === undefined ? (words?.next ?? at) : at + 1) : at + 2;
  const certain = text.is(at - 1, '-') || joints !== 0 || (!article && !isHyphen(text, next));
  return { value: 1 / under, under, next, certain };
}

/** `two thirds`, `twenty-three fifths`, `a hundred millionths`, `two twenty-fifths`. */
function readManyParts(text: Text, i: number): Part | undefined {
  const count = readNumberWords(text, i);
  if (!count || count.value <= 1) return undefined;
  const at = text.afterHyphen(count.next);
  const tens = readTens(text, at);
  const { part } = text.at(tens.next);
  if (part === undefined || (tens.value > 0 && part > 9)) return undefined;
  const under = tens.value + part;
  return certainPart(count.value / under, under, tens.next + 1);
}

/** The `twenty` of `twenty-fifths`. */
function readTens(text: Text, i: number): { readonly value: number; readonly next: number } {
  const { cardinal = 0 } = text.at(i);
  const next = text.afterHyphen(i + 1);
  return cardinal >= 20 && text.at(next).part !== undefined ? { value: cardinal, next } : { value: 0, next: i };
}

/** Ordinals from the third on are also names of parts. */
function orderPart(ordinal: number | undefined): number | undefined {
  return ordinal !== undefined && ordinal > 2 ? ordinal : undefined;
}

function isHyphen(text: Text, i: number): boolean {
  return text.is(i, '-') && text.glued(i);
}

/** `10th of the price`, not `the 10th of the month`, `10th of 12`. */
function isShareOf(text: Text, i: number): boolean {
  const before = text.at(i - 1);
  if (before.joints & Joint.the || before.groups & (Group.rankVerb | Group.determiner)) return false;
  const the = text.at(i + 3);
  return (
    (text.at(i + 2).joints & Joint.of) !== 0 &&
    (the.joints & Joint.the) !== 0 &&
    text.isLetters(i + 4) &&
    text.at(i + 4).calendarUnit === undefined &&
    text.at(i + 4).month === undefined
  );
}

/** `10th` in `a 10th of the price`. */
function digitOrdinal(text: Text, i: number): number | undefined {
  if (!text.isDigits(i) || !text.glued(i + 1) || !(text.at(i + 1).groups & Group.ordinalSuffix)) return undefined;
  const value = text.number(i);
  return value >= 3 && value <= 1000 ? value : undefined;
}

function afterSuffix(text: Text, i: number): number {
  return text.glued(i) && text.at(i).groups & Group.ordinalSuffix ? i + 1 : i;
}
