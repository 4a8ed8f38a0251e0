import type { Amount } from './amount.ts';
import { moneyUnit } from './currency.ts';
import { Joint } from './joints.ts';
import { readAndPart } from './number-words.ts';
import { readPart } from './part.ts';
import type { Measure, Source } from './source.ts';
import { Group } from './word.ts';

/** Reads amounts that come as one phrase with their unit: `half an hour`, `a fortnight`, `low six figures`. */
export function readIdiom(source: Source, i: number): Measure | undefined {
  return readFigures(source, i) ?? readPartOfUnit(source, i) ?? readOneSpan(source, i);
}

/** `half an hour`, `half a percentage point`, `a quarter of a per cent`, `half-year`. */
function readPartOfUnit(source: Source, i: number): Measure | undefined {
  const { text, tables } = source;
  const part = readPart(text, i);
  if (!part || part.under > 10) return undefined;
  let at = text.afterHyphen(part.next);
  const of = (text.at(at).joints & Joint.of) !== 0;
  if (of) at++;
  const article = (text.at(at).joints & Joint.a) !== 0;
  if (article) at = text.afterHyphen(at + 1);
  if (part.under === 2 ? of && !article : !article) return undefined;
  const found = tables.units.match(text, at);
  if (!found || found.payload.glued || text.is(found.next - 1, 's')) return undefined;
  const { value } = part;
  const amount: Amount = { ...oneAmount, min: value, max: value, place: value / 5, next: found.next };
  return { start: i, next: found.next, amount, unit: found.payload, negative: false, prefixed: false };
}

const oneAmount: Omit<Amount, 'next'> = {
  min: 1,
  max: 1,
  approx: false,
  place: 1,
  scale: 1,
  digits: false,
  vague: false,
  needsUnit: false,
};

/**
 * `a fortnight`, `an hour and a half`: one span of time behind an article, where it is a length and no rate: at the
 * head, behind a bound or behind a word of lasting.
 */
function readOneSpan({ text, tables }: Source, i: number): Measure | undefined {
  if (!(text.at(i).joints & Joint.a)) return undefined;
  const at = text.afterHyphen(i + 1);
  const found = tables.units.match(text, at);
  if (found?.payload.dimension !== 'duration' || found.payload.factor < SHORTEST_LONE_SPAN) return undefined;
  const before = text.at(i - 1);
  const length = i === 0 || !text.isLetters(i - 1) || (before.groups & Group.lasting) !== 0 || text.at(i - 1).bounds;
  if (!length || text.is(i - 1, '%') || text.isDigits(i - 1)) return undefined;
  const half = readAndPart(text, found.next);
  const value = 1 + (half?.value ?? 0);
  const next = half?.next ?? found.next;
  return {
    start: i,
    next,
    amount: { ...oneAmount, min: value, max: value, place: half?.place ?? 1, next },
    unit: found.payload,
    negative: false,
    prefixed: false,
  };
}

/** An hour; `a second`, `a minute` are too often something else. */
const SHORTEST_LONE_SPAN = 1 / 25;

/** Digits of the money that `six figures` and the like stand for. */
function readFigures({ text, tables }: Source, i: number): Measure | undefined {
  let at = i;
  const level = tables.figureLevels.get(text.at(at));
  if (level) at = text.afterHyphen(at + 1);
  const digits = text.at(at).cardinal ?? (text.isDigits(at) && text.length(at) === 1 ? text.number(at) : undefined);
  if (digits === undefined || digits < 4 || digits > 13) return undefined;
  const noun = text.afterHyphen(at + 1);
  if (!(text.at(noun).groups & Group.figures) || (text.is(noun, 'figures') && noun > at + 1)) return undefined;
  const one = 10 ** (digits - 1);
  const [low, high] = level === 'low' ? [1, 3] : level === 'mid' ? [4, 6] : level === 'high' ? [7, 10] : [1, 10];
  const max = high === 10 ? 10 * one - 1 : high * one;
  const amount: Amount = {
    min: low * one,
    max,
    approx: level !== undefined,
    place: 0,
    next: noun + 1,
    scale: one,
    digits: false,
    vague: false,
    needsUnit: false,
  };
  return { start: i, next: noun + 1, amount, unit: moneyUnit('USD'), negative: false, prefixed: false };
}
