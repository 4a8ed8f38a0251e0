import type { Amount } from './amount.ts';
import { readBefore } from './bound.ts';
import { Joint } from './joints.ts';
import { readMeasure } from './measure.ts';
import { exact } from './precision.ts';
import { readRatio, readTimes } from './ratio.ts';
import type { Measure, Source } from './source.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

/** Two ends, or one figure. */
export interface Span {
  readonly first: Measure;
  readonly last: Measure;
  readonly next: number;
}

export type Opener = 'between' | 'from' | undefined;

/** Reads a figure and, if one follows, the second end of its range. */
export function readSpan(source: Source, i: number, opener: Opener): Span | undefined {
  const first = readFigure(source, i);
  if (!first) return undefined;
  const second = opener === undefined && followsMove(source, i) ? undefined : secondStart(source.text, first, opener);
  const last = second === undefined ? undefined : readFigure(source, readBefore(source, second).next);
  const pair = last && join(source.text, first, last, opener);
  if (pair) return pair;
  return opener === 'between' ? undefined : { first, last: first, next: first.next };
}

/** One figure: a ratio, else an amount with its unit. */
function readFigure(source: Source, i: number): Measure | undefined {
  const ratio = readRatio(source, i);
  const measure = readMeasure(source, i);
  if (ratio && (!measure || measure.next <= ratio.next || !measure.unit)) {
    if (!measure || measure.next <= ratio.next) return ratio;
    return measure.amount.scale > 1 ? measure : ratio;
  }
  if (!measure || measure.unit) return measure;
  const times = readTimes(source.text, measure.amount);
  return times ? { ...measure, unit: times.unit, next: times.next } : measure;
}

/** Token where a second end begins: after a dash, `to`, `or`, and after `and` if `between` opened the range. */
function secondStart(text: Text, first: Measure, opener: Opener): number | undefined {
  const i = first.next;
  const { text: mark, joints } = text.at(i);
  if (opener === 'between') return joints & Joint.and ? i + 1 : undefined;
  if (mark === '-' || mark === '–' || mark === '—' || mark === '~') return afterDash(text, first);
  if (joints & Joint.to) return i + 1;
  return joints & Joint.or && opener === undefined ? i + 1 : undefined;
}

/** A dash joins two ends if it is glued to both; a spaced one only digits, for it may also be a pause. */
function afterDash(text: Text, { next: i, amount }: Measure): number | undefined {
  // `five- to tenfold`
  if (text.is(i, '-') && text.glued(i) && text.at(i + 1).joints & (Joint.to | Joint.or)) return text.afterHyphen(i + 2);
  if (text.glued(i) !== text.glued(i + 1)) return undefined;
  return text.glued(i) || (amount.digits && !text.is(i, '—') && !text.is(i, '~')) ? i + 1 : undefined;
}

/** Both ends in one unit and scale, the smaller first; nothing if they do not make a range. */
function join(text: Text, first: Measure, last: Measure, opener: Opener): Span | undefined {
  if (last.amount.max === undefined || first.amount.max === undefined) return undefined;
  const dash = !text.isLetters(first.next);
  const low = shareUnit(shareScale(first, last), last, true);
  const shared = shareUnit(last, first, dash || opener !== undefined || last.amount.scale > 1);
  if (!low || !shared) return undefined;
  const high = low.negative && dash ? { ...shared, negative: true } : shared;
  const [a, b] = [sizeOf(low), sizeOf(high)];
  if (low.negative && high.negative) return { first: a < b ? low : high, last: a < b ? high : low, next: last.next };
  if (a >= b || (text.at(first.next).joints & Joint.or && !isAlternative(low, high))) return undefined;
  return { first: low, last: high, next: last.next };
}

/** `two or three`, `5 or 6 million`: neighbours, not a choice between far figures. */
function isAlternative(low: Measure, high: Measure): boolean {
  return low.amount.min > 0 && high.amount.min <= low.amount.min * 3;
}

function sizeOf(measure: Measure): number {
  const value =
    measure.amount.min *
    (measure.unit?.factor ?? 1) *
    (measure.unit?.calendar === 'month' ? 30 : measure.unit?.calendar === 'year' ? 365 : 1);
  return measure.negative ? -value : value;
}

/** The scale of the second end serves the first: `5-6 million`, unless that would turn them round. */
function shareScale(first: Measure, last: Measure): Measure {
  const { amount } = first;
  const factor = last.amount.scale;
  if (amount.numeral === undefined || factor <= 1 || last.amount.numeral !== undefined) return first;
  if (amount.min * factor > last.amount.min) return first;
  const scaled: Amount = {
    ...amount,
    min: exact(amount.min * factor),
    max: exact((amount.max ?? amount.min) * factor),
    place: exact(amount.place * factor),
    scale: factor,
  };
  return { ...first, amount: scaled };
}

/**
 * The unit of the other end serves one that has none: the second's always the first (`5 to 6%`), the first's the second
 * only where it stood before the digits (`$5-6 million`) and `allowed`. Two units must be the same.
 */
function shareUnit(measure: Measure, other: Measure, allowed: boolean): Measure | undefined {
  if (!measure.unit) {
    const shares =
      measure.start < other.start
        ? !other.prefixed || other.unit === undefined
        : other.unit === undefined || (other.prefixed && allowed);
    return shares ? { ...measure, unit: other.unit } : undefined;
  }
  if (!other.unit) return measure;
  return measure.unit.dimension === other.unit.dimension && measure.unit.unit === other.unit.unit ? measure : undefined;
}

/** `rose from 1 to 2`: the figure at token `i` is where a move began. */
function followsMove({ text, tables }: Source, i: number): boolean {
  const from = tables.openers.match(text, i - 1);
  return from?.payload === 'from' && from.next === i && isMove(text, i - 1);
}

/** The verb before `from` says that the figure moved: both ends stand for themselves. */
export function isMove(text: Text, from: number): boolean {
  for (let at = from - 1; at >= from - 3 && at >= 0; at--) if (text.at(at).groups & Group.moving) return true;
  return false;
}
