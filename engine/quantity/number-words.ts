import { Joint } from './joints.ts';
import type { Numeral } from './numeral.ts';
import { exact, placeOf } from './precision.ts';
import { scaleWord } from './scale.ts';
import type { Text } from './text.ts';

/** No number is written in more words. */
const MAX_WORDS = 24;

interface State {
  /** Sum of what scales have closed: the 2,000,000 of `two million three`. */
  total: number;
  /** What is open below the next scale. */
  open: number;
  /** The last scale; the next must be smaller. */
  scale: number;
  /** Smallest word that may still be added to `open`: 100 after a unit, 10 after a ten, 1 after a hundred. */
  room: number;
}

/**
 * Reads a cardinal in words: `two hundred and ninety-four thousand`, `a million`, `five and a half`, `two point seven
 * million`. An article alone is none.
 */
export function readNumberWords(text: Text, i: number): Numeral | undefined {
  const state = start();
  let at = i;
  const article = hasArticle(text, i);
  if (article || isHundreds(text, i)) {
    state.open = 1;
    state.room = 1;
    at = article ? text.afterHyphen(i + 1) : i;
  }
  const next = takeAll(text, at, state);
  if (next === at || lastOrdinal(text, next, state) !== undefined) return undefined;
  return withFraction(text, state.total + state.open, next);
}

/** Reads an ordinal in words, alone or behind a cardinal: `fifth`, `twenty-first`, `two hundredth`, `one hundred and fifth`. */
export function readOrdinalWords(text: Text, i: number): { readonly value: number; readonly next: number } | undefined {
  const { ordinal } = text.at(i);
  if (ordinal !== undefined) return { value: ordinal, next: i + 1 };
  if (text.at(i).cardinal === undefined) return undefined;
  const state = start();
  const last = lastOrdinal(text, takeAll(text, i, state), state);
  return last === undefined ? undefined : { value: state.total + state.open, next: last + 1 };
}

function start(): State {
  return { total: 0, open: 0, scale: Number.POSITIVE_INFINITY, room: Number.POSITIVE_INFINITY };
}

/** Adds the words from `from` on as far as they go on; gives the token after them. */
function takeAll(text: Text, from: number, state: State): number {
  let at = from;
  let next = from;
  for (let words = 0; words < MAX_WORDS && take(text, at, state); words++) {
    next = at + 1;
    at = text.afterHyphen(next);
    if (text.at(at).joints & Joint.and && state.room > 1 && joinsHundreds(text, at)) at++;
  }
  return next;
}

/**
 * The ordinal that ends a number in words, which it adds; undefined where none does. Behind a hundred the small ones are
 * too often a word of their own: `a hundred first responders`.
 */
function lastOrdinal(text: Text, next: number, state: State): number | undefined {
  const and = text.at(next).joints & Joint.and && state.room >= 100 ? next + 1 : next;
  const at = text.afterHyphen(and);
  const { ordinal } = text.at(at);
  const clear = state.room === 10 || and > next || (ordinal ?? 0) > 3;
  if (ordinal === undefined || !clear || (text.is(at + 1, '-') && text.glued(at + 1))) return undefined;
  const taken = ordinal < 100 ? takeCardinal(ordinal, state) : takeScale(ordinal, state);
  return taken ? at : undefined;
}

/** An article (or `the`) before a scale: `a hundred`, `an half` is none. */
function hasArticle(text: Text, i: number): boolean {
  const after = text.at(text.afterHyphen(i + 1));
  return (text.at(i).joints & Joint.a) !== 0 && after.scale !== undefined;
}

/** `hundred thousand`, `hundred and two` without a number before: one of them. */
function isHundreds(text: Text, i: number): boolean {
  if (text.at(i).scale !== 100) return false;
  const at = text.afterHyphen(i + 1);
  return (text.at(at).scale ?? 0) >= 1000 || ((text.at(at).joints & Joint.and) !== 0 && joinsHundreds(text, at));
}

/** `and` inside a number stands only before what is less than a hundred, after a hundred or a scale. */
function joinsHundreds(text: Text, and: number): boolean {
  const before = text.at(and - 1).scale;
  const { cardinal } = text.at(and + 1);
  const noun = text.at(text.afterHyphen(and + 2));
  // `a million and three quarters`, `two million and one half`: a part of the scale, not more of them.
  const part = noun.part !== undefined || (cardinal === 1 && noun.share !== undefined);
  return before !== undefined && before !== 12 && cardinal !== undefined && cardinal !== 0 && !part;
}

/** Adds the word at `i` to the number if it can go on with it. */
function take(text: Text, i: number, state: State): boolean {
  const { cardinal } = text.at(i);
  if (cardinal !== undefined) return takeCardinal(cardinal, state);
  const scale = scaleWord(text, i);
  if (scale === undefined || state.room === Number.POSITIVE_INFINITY) return false;
  if (scale === 100 && state.open > 0 && state.open < 100) {
    state.open *= 100;
    state.room = 100;
    return true;
  }
  return takeScale(scale, state);
}

function takeCardinal(cardinal: number, state: State): boolean {
  const size = cardinal >= 20 ? 100 : cardinal >= 10 ? 100 : 10;
  if (state.room !== Number.POSITIVE_INFINITY && (state.room < size || cardinal === 0)) return false;
  state.open += cardinal;
  state.room = cardinal >= 20 ? 10 : 1;
  return true;
}

function takeScale(scale: number, state: State): boolean {
  if (state.open === 0) {
    // `two lakh crore`, `a thousand billion`: a scale of a scale.
    if (state.total === 0 || scale < state.scale) return false;
    state.total = exact(state.total * scale);
  } else {
    if (scale >= state.scale) return false;
    state.total = exact(state.total + state.open * scale);
  }
  state.open = 0;
  state.scale = scale;
  state.room = 1000;
  return true;
}

/** `and a half`, `and three quarters`, `point seven` behind the number; then a scale may follow. */
function withFraction(text: Text, value: number, next: number): Numeral {
  const point = readPoint(text, next);
  if (point)
    return scaleUp(text, {
      value: exact(value + Number(`0.${point.decimals}`)),
      place: placeOf('0', point.decimals),
      next: point.next,
    });
  const scale = text.at(next - 1).scale;
  const part = readAndPart(text, next);
  if (!part)
    return { value, place: wordPlace(value, scale), next, digits: false, ...(scale === undefined ? {} : { scale }) };
  // `a million and a half` is half of the million, `a hundred and a half` no half of the hundred.
  const whole = scale === undefined || scale === 100 ? 1 : scale;
  const mixed = { value: exact(value + part.value * whole), place: part.place * whole, next: part.next };
  return scale === undefined ? scaleUp(text, mixed) : { ...mixed, digits: false, scale };
}

/** `six million` is as exact as `6 million`: digits count in front of the last scale. */
function wordPlace(value: number, scale = 1): number {
  const unit = scale >= 1000 ? scale : 1;
  return exact(placeOf(String(exact(value / unit)), '') * unit);
}

function scaleUp(text: Text, read: { readonly value: number; readonly place: number; readonly next: number }): Numeral {
  const at = text.afterHyphen(read.next);
  const { scale } = text.at(at);
  if (scale === undefined) return { ...read, digits: false };
  return { value: exact(read.value * scale), place: exact(read.place * scale), next: at + 1, digits: false, scale };
}

/** `point five seven`: decimals word by word; `point seventy-one` in one. */
function readPoint(text: Text, i: number): { readonly decimals: string; readonly next: number } | undefined {
  if (!(text.at(i).joints & Joint.point)) return undefined;
  const pair = text.at(i + 1).cardinal ?? 0;
  if (pair > 9) {
    const words = readNumberWords(text, i + 1);
    return words && words.value < 100 ? { decimals: String(words.value), next: words.next } : undefined;
  }
  let decimals = '';
  let next = i + 1;
  while (decimals.length < 12) {
    const digit = text.at(next).cardinal;
    if (digit === undefined || digit > 9) break;
    decimals += digit;
    next++;
  }
  return decimals === '' ? undefined : { decimals, next };
}

/** `two and a third`: the ordinal is a part where no word follows that it could number. */
function ordinalPart(text: Text, i: number): number | undefined {
  const { ordinal } = text.at(i);
  const free = !text.isLetters(i + 1) || text.at(i + 1).scale !== undefined || text.at(i + 1).joints !== 0;
  return ordinal !== undefined && ordinal > 2 && free ? ordinal : undefined;
}

/** `and a half` behind a number, also after digits: the value between 0 and 1. */
export function readAndPart(
  text: Text,
  i: number,
): { readonly value: number; readonly place: number; readonly next: number } | undefined {
  const and = text.afterHyphen(i);
  if (!(text.at(and).joints & Joint.and)) return undefined;
  const count = text.afterHyphen(and + 1);
  const lone = text.at(count).share;
  // `an hour and half`, not `five and half the price`.
  if (lone !== undefined && !(text.at(count + 1).joints & (Joint.of | Joint.the | Joint.a)))
    return { value: 1 / lone, place: 1 / lone, next: count + 1 };
  const noun = text.afterHyphen(count + 1);
  const { share = ordinalPart(text, noun) } = text.at(noun);
  if (text.at(count).joints & Joint.a || text.at(count).cardinal === 1) {
    return share === undefined ? undefined : { value: 1 / share, place: 1 / share, next: noun + 1 };
  }
  const { part } = text.at(noun);
  const times = text.at(count).cardinal;
  if (part === undefined || times === undefined || times >= part) return undefined;
  return { value: times / part, place: 1 / part, next: noun + 1 };
}
