import { Joint } from './joints.ts';
import { readSlashed } from './numeral.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

/** A part of a whole, between 0 and 1. */
export interface Part {
  readonly value: number;
  /** Number of equal parts: 30 of `1/30`. */
  readonly under: number;
  readonly next: number;
  /** `half` or with a number before: cannot be the third of a row. */
  readonly certain: boolean;
}

/** Reads `half`, `a half`, `a third`, `one-thirtieth`, `two-thirds`, `three quarters`, `1/30th`, `nine-tenths`. */
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
  const count = article ? 1 : cardinal;
  if (!count) return undefined;
  const at = text.afterHyphen(i + 1);
  const noun = text.at(at);
  if (count > 1) return noun.part === undefined ? undefined : certainPart(count / noun.part, noun.part, at + 1);
  const under = noun.share ?? orderPart(noun.ordinal) ?? digitOrdinal(text, at);
  if (under === undefined) return undefined;
  const certain = at > i + 1 || noun.joints !== 0 || (!article && !isHyphen(text, at + 1));
  return { value: 1 / under, under, next: text.isDigits(at) ? at + 2 : at + 1, certain };
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
