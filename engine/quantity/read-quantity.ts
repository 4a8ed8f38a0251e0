import { type Bounds, readAfter, readBefore } from './bound.ts';
import { daysOf } from './duration.ts';
import { Joint } from './joints.ts';
import { clusterEnd, isFalseFriend, isInsideWord, isPronounOne, isScore, runsOn } from './not-a-number.ts';
import { exact, halfUnit } from './precision.ts';
import type { QuantityMention } from './quantity.ts';
import { isMove, readSpan, type Span } from './range.ts';
import { readRank } from './rank.ts';
import { readRate } from './rate.ts';
import type { Measure, Source } from './source.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

/** A reading and the token after it; no reading where the tokens up to there are known to be no figure. */
export interface Found<M> {
  readonly mention?: M;
  readonly next: number;
}

/** Reads a quantity that begins at token `i`, with its hedges, bounds, unit and rate; undefined if none can begin there. */
export function readQuantity(source: Source, i: number): Found<QuantityMention> | undefined {
  const { text } = source;
  const before = readBefore(source, i);
  if (before.next === i && isInsideWord(text, i)) return text.isDigits(i) ? { next: clusterEnd(text, i) } : undefined;
  if (!text.at(before.next).figures) return undefined;
  const rank = readRank(source, before.next);
  if (rank)
    return { mention: mentionOf(source, i, before, { first: rank, last: rank, next: rank.next }), next: rank.next };
  const opened = readOpened(source, before);
  if (opened) return finish(source, i, opened.bounds, opened.span);
  const span = readSpan(source, before.next, undefined);
  if (!span) return undefined;
  if (isNone(source, span)) return before.next === i ? { next: Math.max(span.next, clusterEnd(text, i)) } : undefined;
  return isPronounOne(text, span.last) ? undefined : finish(source, i, before, span);
}

/** `between A and B`, `anywhere from A to B`: both ends or nothing. */
function readOpened(source: Source, before: Bounds): { readonly bounds: Bounds; readonly span: Span } | undefined {
  const { text, tables } = source;
  const opener = tables.openers.match(text, before.next);
  if (!opener || (opener.payload === 'from' && isMove(text, before.next))) return undefined;
  const inner = readBefore(source, opener.next);
  const span = readSpan(source, inner.next, opener.payload);
  if (!span || span.first === span.last || isNone(source, span)) return undefined;
  return { bounds: { ...before, approx: before.approx || inner.approx }, span };
}

/** Digits that are part of something else. */
function isNone(source: Source, span: Span): boolean {
  const { text } = source;
  const { first, last, next } = span;
  if (isInsideWord(text, first.start) && text.isDigits(first.start) && !text.is(first.start - 1, '-')) return true;
  if (!last.unit && runsOn(text, next) && last.amount.digits) return true;
  if (last.unit && runsOn(text, next) && (text.isLetters(next) || text.isDigits(next) || text.is(next, '.')))
    return true;
  if (source.tables.names.has(nameOf(text, first.start, next))) return true;
  if (first !== last && !last.unit && isScore(text, first.start, next)) return true;
  return first === last && isFalseFriend(source, first);
}

function nameOf(text: Text, from: number, next: number): string {
  const end = text.end(next - 1);
  return end - text.start(from) > 12 ? '' : text.source.slice(text.start(from), end).toLowerCase();
}

function finish(source: Source, i: number, before: Bounds, span: Span): Found<QuantityMention> {
  const after = readAfter(source, span.next);
  const rate = readRate(source, after.next, span.last.unit?.dimension === 'money');
  const spanning = isSpanning(source, i, before, span);
  const bounds = spanning ? after : combine(before, after);
  const mention = mentionOf(source, spanning ? before.next : i, bounds, span, after.next);
  return { mention: rate ? { ...mention, per: rate.per } : mention, next: rate?.next ?? after.next };
}

/** The bound before the figure goes first. */
function combine(before: Bounds, after: Bounds): Bounds {
  const approx = before.approx || after.approx;
  const side = before.side ?? after.side;
  return { next: before.next, approx, ...(side ? { side } : {}), extreme: before.extreme };
}

/** `over four years` is a span, `took over four years` a bound. */
function isSpanning({ text, tables }: Source, i: number, before: Bounds, span: Span): boolean {
  if (before.next !== i + 1 || !tables.spanning.has(text.at(i)) || span.last.unit?.dimension !== 'duration')
    return false;
  return !(text.at(i - 1).groups & Group.lasting);
}

function mentionOf(source: Source, i: number, bounds: Bounds, span: Span, next = span.next): QuantityMention {
  const { text } = source;
  const { first, last } = span;
  const { dimension, unit } = last.unit ?? { dimension: 'count' as const, unit: '' };
  const [min] = intervalOf(first);
  const [, max] = intervalOf(last);
  const vague = first.amount.vague && first === last;
  const attributive = isAttributive(text, first, span.next);
  return {
    kind: 'quantity',
    start: text.start(i),
    end: text.end(next - 1),
    coreStart: text.start(first.start),
    coreEnd: text.end(span.next - 1),
    dimension,
    unit,
    // `up to millions` has no upper end to be bounded by.
    ...((bounds.side !== 'max' || max === undefined) && min !== undefined ? { min } : {}),
    ...(bounds.side !== 'min' && max !== undefined ? { max } : {}),
    approx: bounds.approx || first.amount.approx || last.amount.approx,
    precision: Math.max(precisionOf(first), precisionOf(last)),
    ...(bounds.extreme ? { extreme: true } : {}),
    ...(vague ? { vague: true } : {}),
    ...(attributive ? { attributive: true } : {}),
    ...(last.amount.scale >= 1000 ? { scaled: true } : {}),
  };
}

/** Both ends of one figure in its unit. */
function intervalOf({ amount, unit, negative }: Measure): readonly [number | undefined, number | undefined] {
  const low = inUnit(amount.min, unit)[0];
  const high = amount.max === undefined ? undefined : inUnit(amount.max, unit)[1];
  return negative ? [high === undefined ? undefined : -high, -low] : [low, high];
}

function inUnit(value: number, unit: Measure['unit']): readonly [number, number] {
  if (!unit) return [value, value];
  const [low, high] = unit.calendar ? daysOf(value, unit) : [value * unit.factor, value * unit.factor];
  return [exact(low), exact(high)];
}

function precisionOf({ amount, unit }: Measure): number {
  const [, place] = inUnit(amount.place, unit);
  const [value] = inUnit(amount.min, unit);
  return halfUnit(value, place);
}

/** A hyphen binds it to the noun behind it, or an article before it stands for that noun: `a $1tn rout`. */
function isAttributive(text: Text, first: Measure, next: number): boolean {
  if (text.is(next, '-') && text.glued(next) && text.glued(next + 1) && text.isLetters(next + 1)) return true;
  if (
    text.is(next - 2, '-') &&
    text.glued(next - 1) &&
    text.glued(next - 2) &&
    text.isLetters(next - 1) &&
    first.start < next - 2
  )
    return text.isLetters(next) || text.isLetters(next - 1);
  return (text.at(first.start - 1).joints & Joint.a) !== 0 && text.isLetters(next) && text.at(next).joints === 0;
}
