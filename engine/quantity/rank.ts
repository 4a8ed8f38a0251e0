import type { Amount } from './amount.ts';
import { Joint } from './joints.ts';
import { readNumberWords, readOrdinalWords } from './number-words.ts';
import { readPart } from './part.ts';
import type { Measure, Source } from './source.ts';
import type { Unit } from './tables.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

const rankUnit: Unit = { dimension: 'rank', unit: 'rank', factor: 1 };
const percentUnit: Unit = { dimension: 'percent', unit: 'percent', factor: 1 };

/** Reads a place in an order: `No. 1`, `#1`, `number one`, `14th`, `in first place`, `ranked second`, `top ten`. */
export function readRank(source: Source, i: number): Measure | undefined {
  return (
    readPhrase(source, i) ??
    readNumbered(source, i) ??
    readTop(source, i) ??
    readOrdinalDigits(source, i) ??
    readOrdinalWord(source, i)
  );
}

function rank(start: number, next: number, min: number, max = min, unit = rankUnit): Measure {
  const amount: Amount = {
    min,
    max,
    approx: false,
    place: 0,
    next,
    scale: 1,
    digits: true,
    vague: false,
    needsUnit: false,
  };
  return { start, next, amount, unit, negative: false, prefixed: false };
}

function readPhrase({ text, tables }: Source, i: number): Measure | undefined {
  const found = tables.ranks.match(text, i);
  if (found) return rank(i, found.next, found.payload);
  const of = tables.topOf.match(text, i);
  for (let at = of?.next ?? text.count; at < (of?.next ?? 0) + MAX_CHART_WORDS && at < text.count; at++) {
    if (text.at(at).groups & Group.chart) return rank(i, at + 1, 1);
  }
  return undefined;
}

/** `the top of Apple's chart`: tokens from `of` to the chart. */
const MAX_CHART_WORDS = 6;

/** `No. 1`, `#1`, `number one`: a whole number of at most four digits. */
function readNumbered({ text, tables }: Source, i: number): Measure | undefined {
  const found = tables.beforeRank.match(text, i);
  if (!found) return undefined;
  const at = text.afterHyphen(found.next);
  if (text.is(i, '#') && (!text.glued(at) || text.glued(i))) return undefined;
  const number = wholeNumber(text, at);
  if (!number || number.value > 9999) return undefined;
  // `no 5 people`: a denial.
  if (text.is(i, 'no') && found.next === i + 1 && (!text.isDigits(at) || isPlural(text, number.next))) return undefined;
  if (isHundredth(text, number.next) || text.at(number.next).scale !== undefined) return undefined;
  return rank(i, number.next, number.value);
}

function isHundredth(text: Text, i: number): boolean {
  return (
    text.glued(i) &&
    (text.isLetters(i) ||
      text.isDigits(i) ||
      ((text.is(i, '.') || text.is(i, ',') || text.is(i, ':')) && text.glued(i + 1) && text.isDigits(i + 1)))
  );
}

function isPlural(text: Text, i: number): boolean {
  return text.isLetters(i) && text.slice(i).endsWith('s');
}

function wholeNumber(text: Text, i: number): { readonly value: number; readonly next: number } | undefined {
  if (text.isDigits(i)) return text.length(i) <= 4 ? { value: text.number(i), next: i + 1 } : undefined;
  const words = readNumberWords(text, i);
  return words && (words.scale ?? 1) < 1000 && Number.isInteger(words.value) ? words : undefined;
}

/** `top ten`, `top-5`: from the first to that place. */
function readTop({ text, tables }: Source, i: number): Measure | undefined {
  const found = tables.top.match(text, i);
  if (!found) return undefined;
  const number = wholeNumber(text, text.afterHyphen(found.next));
  if (!number || number.value < 2 || number.value > 1000 || isHundredth(text, number.next) || text.is(number.next, '%'))
    return undefined;
  return rank(i, number.next, 1, number.value);
}

/** `14th`; `96.3rd percentile` is a percentage. */
function readOrdinalDigits(source: Source, i: number): Measure | undefined {
  const { text, tables } = source;
  if (!text.isDigits(i) || text.glued(i)) return undefined;
  const decimals = text.is(i + 1, '.') && text.glued(i + 1) && text.glued(i + 2) && text.isDigits(i + 2);
  const last = decimals ? i + 2 : i;
  if (!text.glued(last + 1) || !(text.at(last + 1).groups & Group.ordinalSuffix)) return undefined;
  const next = last + 2;
  const value = Number(decimals ? `${text.slice(i)}.${text.slice(last)}` : text.slice(i));
  if (tables.units.match(text, next)?.payload.dimension === 'percent') {
    const amount: Amount = { ...rank(i, next + 1, value).amount, place: decimals ? 0.1 : 1, next: next + 1 };
    return { ...rank(i, next + 1, value, value, percentUnit), amount };
  }
  if (decimals || value > 9999 || isNoRank(text, next) || readPart(text, i)) return undefined;
  return rank(i, next, value);
}

function isNoRank(text: Text, next: number): boolean {
  const at = text.afterHyphen(next);
  return (text.at(at).groups & Group.notRank) !== 0 || text.at(at).month !== undefined;
}

/**
 * A single ordinal word is a rank only beside a word of ranking: `first place`, `ranked second`, `in fourteenth`. One of
 * more words is a rank as its digits would be: `twenty-fifth`.
 */
function readOrdinalWord({ text, tables }: Source, i: number): Measure | undefined {
  const words = text.glued(i) ? undefined : readOrdinalWords(text, i);
  if (!words) return undefined;
  const { value, next } = words;
  const noun = text.afterHyphen(next);
  const placed = (text.at(noun).groups & Group.rankNoun) !== 0;
  if (placed) return rank(i, noun + 1, value);
  const { joints } = text.at(next);
  const ranked = (text.at(i - 1).groups & Group.rankVerb) !== 0 && !(joints & Joint.of);
  const ends = !text.isLetters(next) || (joints !== 0 && !(joints & Joint.to));
  // `a twenty second delay`
  const unit = text.isLetters(next) && !text.is(next - 2, '-') && tables.units.match(text, next - 1) !== undefined;
  const many = next > i + 1 && !unit && !isNoRank(text, next) && !readPart(text, i);
  const all = i === 0 && next === text.count;
  return (ranked && ends) || many || all ? rank(i, next, value) : undefined;
}
