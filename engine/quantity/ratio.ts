import type { Amount } from './amount.ts';
import { Joint } from './joints.ts';
import { readNumberWords } from './number-words.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { type Part, readPart } from './part.ts';
import type { Measure, Source } from './source.ts';
import type { Unit } from './tables.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

const multipleUnit: Unit = { dimension: 'multiple', unit: 'multiple', factor: 1 };
const fractionUnit: Unit = { dimension: 'fraction', unit: 'fraction', factor: 1 };
const percentUnit: Unit = { dimension: 'percent', unit: 'percent', factor: 1 };

function amountOf(min: number, max: number | undefined, next: number, place: number, approx = false): Amount {
  const top = max === undefined ? {} : { max };
  return { min, ...top, approx, place, next, scale: 1, digits: false, vague: false, needsUnit: false };
}

function measureOf(start: number, amount: Amount, unit: Unit): Measure {
  return { start, next: amount.next, amount, unit, negative: false, prefixed: false };
}

/** Reads what compares two figures: multiples, parts, `four in five`, `cents on the dollar`, `double-digit`. */
export function readRatio(source: Source, i: number): Measure | undefined {
  return readWordMultiple(source, i) ?? readRatioPhrase(source, i) ?? readOutOf(source, i) ?? readFraction(source, i);
}

/** `twice`, `double`, `tenfold`. */
function readWordMultiple({ text }: Source, i: number): Measure | undefined {
  const { multiple, fold } = text.at(i);
  if (text.glued(i) && text.is(i - 1, '-')) return undefined;
  const value = multiple ?? fold;
  if (value === undefined) return undefined;
  if (multiple !== undefined && isFrequency(text, i + 1)) return undefined;
  if (text.at(i).groups & Group.nounMultiple && text.isLetters(i + 1) && !isFollower(text, i + 1)) return undefined;
  const unit = value < 1 ? fractionUnit : multipleUnit;
  return measureOf(i, amountOf(value, value, i + 1, value < 1 ? 0.1 : 1), unit);
}

/** `twice a day`, `double-digit`, `double down`: no multiple. */
function isFrequency(text: Text, next: number): boolean {
  const after = text.at(next);
  if (text.is(next, '-') && text.glued(next)) return true;
  return (after.joints & Joint.a) !== 0 && text.at(next + 1).rateNoun !== undefined;
}

function readRatioPhrase(source: Source, i: number): Measure | undefined {
  const { text, tables } = source;
  const multiple = tables.multiples.match(text, i);
  if (multiple) {
    const { min, max, approx } = multiple.payload;
    return measureOf(i, amountOf(min, max, multiple.next, 0, approx), multipleUnit);
  }
  const percent = tables.percents.match(text, i);
  if (percent) return measureOf(i, amountOf(percent.payload.min, percent.payload.max, percent.next, 0), percentUnit);
  const pennies = tables.pennies.match(text, i);
  if (pennies)
    return measureOf(i, amountOf(pennies.payload.min, pennies.payload.max, pennies.next, 0, true), fractionUnit);
  const flat = tables.flat.match(text, i);
  if (flat && text.at(i - 1).groups & Group.closing)
    return measureOf(i, amountOf(0, 0, flat.next, 0, true), percentUnit);
  return undefined;
}

/** `27 times`, `27x`, `27-fold`, `a thousand times`, `dozens of times`: the unit of an amount that is a multiple. */
export function readTimes(text: Text, amount: Amount): { readonly unit: Unit; readonly next: number } | undefined {
  // Millions of times are a count of something done.
  if (amount.scale >= 1e4 || (amount.numeral?.value ?? 0) >= 1e4) return undefined;
  const glued = text.glued(amount.next) && amount.digits;
  const of = amount.vague && text.at(amount.next).joints & Joint.of;
  const at = of ? amount.next + 1 : text.afterHyphen(amount.next);
  const word = text.at(at);
  const suffix = (word.groups & Group.timesSuffix) !== 0 && (glued || at > amount.next);
  if (!suffix && !(word.groups & Group.times)) return undefined;
  if (text.is(at, 'time') || (text.glued(at + 1) && (text.isDigits(at + 1) || text.isLetters(at + 1))))
    return undefined;
  const frequency = text.at(at + 1).joints & (Joint.a | Joint.per) && text.at(at + 2).rateNoun !== undefined;
  return frequency ? undefined : { unit: multipleUnit, next: at + 1 };
}

/** `four in five`, `eight out of ten`, `2 out of 3`. */
function readOutOf({ text }: Source, i: number): Measure | undefined {
  const over = smallNumber(text, i);
  if (!over) return undefined;
  let at = over.next;
  const out = (text.at(at).joints & Joint.out) !== 0 && (text.at(at + 1).joints & Joint.of) !== 0;
  if (out) at += 2;
  else if (text.at(at).joints & Joint.in) at++;
  else return undefined;
  const under = smallNumber(text, at);
  if (!under || over.value >= under.value || under.value > (out ? 100_000 : 20) || text.glued(under.next)) {
    if (!under || over.value >= under.value || !endsPhrase(text, under.next)) return undefined;
  }
  if (
    !out &&
    (over.digits !== under.digits ||
      text.at(under.next).calendarUnit !== undefined ||
      text.at(under.next).scale !== undefined)
  )
    return undefined;
  if (under.value > (out ? 100_000 : 20)) return undefined;
  return measureOf(
    i,
    amountOf(over.value / under.value, over.value / under.value, under.next, 1 / under.value),
    fractionUnit,
  );
}

function endsPhrase(text: Text, i: number): boolean {
  return !text.glued(i) || ',;:)!?.'.includes(text.at(i).text);
}

function smallNumber(text: Text, i: number): Numeral | undefined {
  const numeral = readNumeral(text, i) ?? readNumberWords(text, i);
  return numeral &&
    numeral.place >= 1 &&
    (numeral.scale ?? 1) < 1000 &&
    Number.isInteger(numeral.value) &&
    numeral.value > 0
    ? numeral
    : undefined;
}

/** Parts of a whole, where they are not ordinals: `a third of`, `one-twentieth`, `half the price`. */
function readFraction(source: Source, i: number): Measure | undefined {
  const { text } = source;
  const part = readPart(text, i);
  if (!part || !isPart(source, i, part)) return undefined;
  return measureOf(i, amountOf(part.value, part.value, part.next, (part.value * 1) / part.under), fractionUnit);
}

/** `a third.` may be the third of a row; `a fifth.` hardly. */
const LEAST_CLEAR_PART = 5;

function isPart({ text }: Source, i: number, part: Part): boolean {
  const after = text.at(part.next);
  if (
    text.glued(part.next) &&
    (text.isLetters(part.next) || text.isDigits(part.next) || text.is(part.next, '/') || text.is(part.next, '-'))
  )
    return false;
  const before = text.at(i - 1);
  if (text.glued(i) && (text.isLetters(i - 1) || text.is(i - 1, '/') || text.is(i - 1, '-') || text.is(i - 1, '.')))
    return false;
  if (part.value === 0.5 && !text.isDigits(i)) {
    const ordinal = before.ordinal !== undefined;
    return (
      !ordinal &&
      (isFollower(text, part.next) || !text.isLetters(part.next) || (before.joints & (Joint.by | Joint.in)) !== 0)
    );
  }
  if (part.certain) return true;
  // `a third of 2024`: a quarter of a year is a date.
  if (isFollower(text, part.next)) return !(after.joints & Joint.of) || !text.isDigits(part.next + 1);
  if (part.under >= LEAST_CLEAR_PART && !text.isLetters(part.next)) return true;
  return (before.groups & Group.beforePart) !== 0 && !text.isLetters(part.next);
}

function isFollower(text: Text, i: number): boolean {
  const word = text.at(i);
  return (word.groups & Group.afterPart) !== 0 || (word.joints & Joint.a) !== 0;
}
