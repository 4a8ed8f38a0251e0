import { Joint } from './joints.ts';
import { readAndPart, readNumberWords } from './number-words.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { readPart } from './part.ts';
import { exact } from './precision.ts';
import { readScale } from './scale.ts';
import type { Tables } from './tables.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

/** A number with its scale, in no unit yet. */
export interface Amount {
  readonly min: number;
  /** Open for `millions`. */
  readonly max?: number;
  readonly approx: boolean;
  /** Place value of the last digit written, 0 where words give the interval. */
  readonly place: number;
  readonly next: number;
  /** Factor of the scale that was written, 1 for none. */
  readonly scale: number;
  readonly digits: boolean;
  readonly vague: boolean;
  /** Is no quantity without a scale or unit: `several`, `5,6`. */
  readonly needsUnit: boolean;
  /** The bare numeral, where no scale was written. */
  readonly numeral?: Numeral;
}

/** Reads an amount at token `i`; `money` when a currency stands before it, which allows more short scales. */
export function readAmount(text: Text, tables: Tables, i: number, money: boolean): Amount | undefined {
  return (
    readInexact(text, tables, i) ??
    readPlural(text, i) ??
    readDigitPlural(text, i, money) ??
    readPartOfScale(text, i) ??
    readScaled(text, i, money)
  );
}

const wordAmount = (min: number, max: number | undefined, next: number, rest: Partial<Amount> = {}): Amount => ({
  min,
  ...(max === undefined ? {} : { max }),
  approx: false,
  place: 0,
  next,
  scale: 1,
  digits: false,
  vague: false,
  needsUnit: false,
  ...rest,
});

/** `a few million`, `several hundred thousand`, `a couple of dozen`, `a few tens of millions`; alone it needs a unit. */
function readInexact(text: Text, tables: Tables, i: number): Amount | undefined {
  const found = tables.inexact.match(text, i);
  if (!found) return undefined;
  const { min, max = min } = found.payload;
  const { next } = found;
  const tens = text.at(next).groups & Group.tens ? pluralAfterOf(text, next + 1) : undefined;
  if (tens) {
    const scale = tens.scale * 10;
    return wordAmount(min * scale, max * scale, tens.next, { approx: true, scale });
  }
  const scale = readScale(text, next, { digits: false, money: false });
  if (!scale) return wordAmount(min, max, next, { approx: max === min, needsUnit: true });
  // Nobody says `a few dozen` for more than five.
  const top = scale.factor === 12 ? Math.min(max, 5) : max;
  return wordAmount(min * scale.factor, top * scale.factor, scale.next, { approx: true, scale: scale.factor });
}

/** `of millions`, also `of thousands of millions`. */
function pluralAfterOf(text: Text, i: number): { readonly scale: number; readonly next: number } | undefined {
  if (!(text.at(i).joints & Joint.of)) return undefined;
  const word = text.at(i + 1);
  const scale = word.plural?.scale ?? word.scale;
  return scale === undefined || scale < 100 ? undefined : { scale, next: i + 2 };
}

/** `tens of millions`, `hundreds of thousands`, `millions`, `billions and billions`, `dozens`, `multimillion`. */
function readPlural(text: Text, i: number): Amount | undefined {
  const multi = readMulti(text, i);
  if (multi) return multi;
  const word = text.at(i);
  const tens = (word.groups & Group.tens) !== 0;
  if (!tens && word.plural === undefined) return bareScale(text, i);
  const of = pluralAfterOf(text, i + 1);
  if (tens) return of ? openEnd(text, 10 * of.scale, 100 * of.scale - 1, of.next, of.scale * 10) : undefined;
  const { plural } = word;
  if (plural === undefined) return undefined;
  if (of && plural.scale <= 1000 && of.scale >= 1000) {
    const top = plural.max === undefined ? undefined : (plural.max + 1) * of.scale - 1;
    return openEnd(text, plural.min * of.scale, top, of.next, of.scale * plural.scale);
  }
  if (plural.scale === 20 && !isScores(text, i)) return undefined;
  const again = text.at(i + 1).joints & Joint.and && text.at(i + 2) === word ? i + 3 : i + 1;
  return { ...openEnd(text, plural.min, plural.max, again, plural.scale), vague: true };
}

/** `scores of people`, not `scores 79.8` or `test scores`: before `of`, at the head of its phrase. */
function isScores(text: Text, i: number): boolean {
  const after = text.at(i + 2);
  if (!(text.at(i + 1).joints & Joint.of) || !text.isLetters(i + 2) || text.isCapital(i + 2)) return false;
  const before = text.at(i - 1);
  return (
    after.cardinal === undefined &&
    (i === 0 || !text.isLetters(i - 1) || before.joints !== 0) &&
    !(before.joints & Joint.the)
  );
}

/** `, if not billions`, `and even billions`, `to billions` behind a plural take its upper end away. */
function openEnd(text: Text, min: number, max: number | undefined, next: number, scale: number): Amount {
  let at = text.is(next, ',') ? next + 1 : next;
  if (text.at(at).joints & (Joint.if | Joint.or | Joint.and | Joint.to)) {
    at++;
    while (text.at(at).joints & (Joint.not | Joint.even) && at < next + 5) at++;
    const word = text.at(at);
    const greater = word.plural !== undefined && word.plural.scale >= 1e6 && word.plural.scale > scale / 100;
    if (greater && text.at(at - 1).joints !== Joint.and) return wordAmount(min, undefined, at + 1, { scale });
  }
  return wordAmount(min, max, next, { scale });
}

/** `multi-million`, `multimillion` as `multi` and the scale. */
function readMulti(text: Text, i: number): Amount | undefined {
  if (!(text.at(i).groups & Group.multi)) return undefined;
  const at = text.afterHyphen(i + 1);
  const scale = text.at(at).scale;
  if (scale === undefined || scale < 1e6) return undefined;
  return wordAmount(scale === 1e6 ? 2e6 : scale, undefined, at + 1, { vague: true, scale });
}

/** `billion-dollar` with no number: at least one; `trillion-dollar` is one. Any other lone scale word is no amount. */
function bareScale(text: Text, i: number): Amount | undefined {
  const { scale } = text.at(i);
  if (scale === undefined || scale < 1000 || !text.is(i + 1, '-') || !text.glued(i + 2) || !text.isLetters(i + 2))
    return undefined;
  if (text.glued(i) || text.at(i - 1).scale !== undefined || text.at(i - 1).cardinal !== undefined) return undefined;
  return scale >= 1e12
    ? wordAmount(scale, scale, i + 1, { place: scale, scale })
    : wordAmount(scale, undefined, i + 1, { vague: true, scale });
}

/** `$10s of millions`, `$10Ms`, `$300M's`: an order of magnitude in digits. */
function readDigitPlural(text: Text, i: number, money: boolean): Amount | undefined {
  if (!text.isDigits(i) || !text.glued(i + 1) || !text.isLetters(i + 1) || text.length(i) > 4) return undefined;
  const digits = text.slice(i);
  if (!/^[1-9]0{1,3}$/.test(digits) && !(money && /^[1-9]0{0,2}$/.test(digits))) return undefined;
  const floor = 10 ** (digits.length - 1);
  if (text.is(i + 1, 's')) {
    const of = pluralAfterOf(text, i + 2);
    return of && wordAmount(floor * of.scale, floor * 10 * of.scale - 1, of.next, { scale: of.scale });
  }
  if (!money) return undefined;
  const letter = text.at(i + 1).letter;
  const possessive =
    letter !== undefined && text.is(i + 2, "'") && text.glued(i + 2) && text.is(i + 3, 's') && text.glued(i + 3);
  const [word] = text.slice(i + 1);
  const scale = possessive
    ? letter
    : text.is(i + 1, `${word}s`) && text.isCapital(i + 1)
      ? letterOf[word ?? '']
      : undefined;
  if (scale === undefined) return undefined;
  return wordAmount(floor * scale, floor * 10 * scale - 1, possessive ? i + 4 : i + 2, { scale });
}

const letterOf: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** `half a million`, `a quarter of a billion`, `half-million`, `two thirds of a trillion`, `half a dozen`. */
function readPartOfScale(text: Text, i: number): Amount | undefined {
  const part = readPart(text, i);
  if (!part) return undefined;
  let at = text.afterHyphen(part.next);
  if (text.at(at).joints & Joint.of) at++;
  else if (part.under > 4) return undefined;
  if (text.at(at).joints & Joint.a || text.at(at).cardinal === 1) at = text.afterHyphen(at + 1);
  const { scale } = text.at(at);
  if (scale === undefined) return undefined;
  const value = exact(part.value * scale);
  return wordAmount(value, value, at + 1, { place: value / 5, scale });
}

/** A numeral or number words with a scale behind, and what a smaller scale adds. */
function readScaled(text: Text, i: number, money: boolean): Amount | undefined {
  const first = readOneScale(text, i, money);
  return first?.digits && first.scale > 1 && text.isLetters(first.next - 1) ? withSmaller(text, first, money) : first;
}

/** `4 thousand 3 hundred`, `1 crore 20 lakh`, `3 hundred and 21`. */
function withSmaller(text: Text, first: Amount, money: boolean): Amount {
  const and = first.scale === 100 && (text.at(first.next).joints & Joint.and) !== 0;
  const rest = readOneScale(text, first.next + Number(and), money);
  const adds =
    rest && (and || rest.scale > 1) && rest.min < first.scale && (rest.max ?? 0) > 0 && !text.is(rest.next, '%');
  if (!adds || text.glued(first.next)) return first;
  const { min, place, next } = rest.scale > 1 ? withSmaller(text, rest, money) : rest;
  const value = exact(first.min + min);
  return { ...first, min: value, max: value, place, next };
}

function readOneScale(text: Text, i: number, money: boolean): Amount | undefined {
  const numeral = readNumeral(text, i) ?? readNumberWords(text, i);
  if (!numeral) return undefined;
  const half = numeral.digits ? readAndPart(text, numeral.next) : undefined;
  const next = half ? half.next : numeral.next;
  const scale =
    numeral.scale === undefined ? readScale(text, next, { digits: numeral.digits && !half, money }) : undefined;
  // `3 million and a half`: half of the scale.
  const after = scale && !half ? readAndPart(text, scale.next) : undefined;
  const part = half ?? after;
  const factor = scale?.factor ?? 1;
  const value = exact((numeral.value + (part?.value ?? 0)) * factor);
  return {
    min: value,
    max: value,
    approx: false,
    place: exact((part?.place ?? numeral.place) * factor),
    next: after?.next ?? scale?.next ?? next,
    scale: scale ? factor : (numeral.scale ?? 1),
    digits: numeral.digits,
    vague: false,
    needsUnit: numeral.decimalComma === true && !scale,
    ...(scale || part || numeral.scale !== undefined ? {} : { numeral }),
  };
}
