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
  const slashed = readSlashed(text, i);
  if (slashed)
    return {
      value: slashed.over / slashed.under,
      under: slashed.under,
      next: afterSuffix(text, slashed.next),
      certain: true,
    };
  const { vulgar } = text.at(i);
  if (vulgar !== undefined) return { value: vulgar, under: Math.round(1 / vulgar), next: i + 1, certain: true };
  const tenth = digitOrdinal(text, i);
  if (tenth && isShareOf(text, i)) return { value: 1 / tenth, under: tenth, next: i + 2, certain: true };
  const word = text.at(i);
  if (word.joints & Joint.half) return { value: 0.5, under: 2, next: i + 1, certain: true };
  if (word.share !== undefined) return { value: 1 / word.share, under: word.share, next: i + 1, certain: false };
  const article = (word.joints & Joint.a) !== 0;
  const count = article ? 1 : word.cardinal;
  if (count === undefined || count === 0) return undefined;
  const at = text.afterHyphen(i + 1);
  const noun = text.at(at);
  const hyphen = at > i + 1;
  if (count === 1) {
    const under =
      noun.share ?? (noun.ordinal === 1 || noun.ordinal === 2 ? undefined : noun.ordinal) ?? digitOrdinal(text, at);
    if (under === undefined) return undefined;
    const certain = hyphen || noun.joints !== 0 || (!article && !isHyphen(text, at + 1));
    return { value: 1 / under, under, next: text.isDigits(at) ? at + 2 : at + 1, certain };
  }
  if (noun.part === undefined) return undefined;
  return { value: count / noun.part, under: noun.part, next: at + 1, certain: true };
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
