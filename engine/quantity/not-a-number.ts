import { Joint } from './joints.ts';
import type { Measure, Source } from './source.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

const MAX_CLUSTER = 4096;

/** Token after the run of tokens glued to token `i`, at least `i + 1`. */
export function clusterEnd(text: Text, i: number): number {
  let next = i + 1;
  const last = i + MAX_CLUSTER;
  while (next < last && text.glued(next)) next++;
  return next;
}

/**
 * Digits that are no figure by what is glued before them: part of a name (`R1`, `GPT-4`), of a longer number, a time,
 * a path, an address.
 */
export function isInsideWord(text: Text, i: number): boolean {
  if (!text.glued(i)) return false;
  const before = i - 1;
  if (text.isLetters(before) || text.isDigits(before)) return true;
  const mark = text.at(before).text;
  if (mark === '-' || mark === '/')
    return (
      text.glued(before) &&
      (text.isLetters(before - 1) || text.isDigits(before - 1) || text.at(before - 1).text === ')')
    );
  if (mark === '.' || mark === ':' || mark === ',')
    return text.glued(before) && (text.isDigits(before - 1) || (mark !== ',' && text.isLetters(before - 1)));
  return mark !== '' && '_@=&?\\#%+^'.includes(mark);
}

/** The same by what is glued behind the whole figure: `36Kr`, `3.5.1`, `9:30`, `1,2`. */
export function runsOn(text: Text, next: number): boolean {
  if (!text.glued(next)) return false;
  if (text.isLetters(next) || text.isDigits(next)) return true;
  const mark = text.at(next).text;
  if (mark !== '' && '@_=\\#^'.includes(mark)) return true;
  if (mark === "'") return text.glued(next + 1) && text.is(next + 1, 's');
  if (mark === '-' || mark === '.' || mark === ':' || mark === ',' || mark === '/' || mark === '–') {
    if (!text.glued(next + 1)) return false;
    return text.isDigits(next + 1) || (mark === '-' && isLetterName(text, next + 1));
  }
  return false;
}

/** `10-K`: a single capital after the hyphen. */
function isLetterName(text: Text, i: number): boolean {
  return text.isCapital(i) && text.length(i) === 1 && !(text.glued(i + 1) && text.isDigits(i + 1));
}

/**
 * Where a bare number is something else by where it stands: a time, a footnote mark, an item of a list, the score of
 * a match, a label (`page 12`).
 */
export function isFalseFriend(source: Source, measure: Measure): boolean {
  const { text, tables } = source;
  const { start, next } = measure;
  if (measure.unit || !measure.amount.numeral?.digits) return false;
  const clock = tables.clock.match(text, next);
  if (clock && !(text.glued(clock.next) && text.isLetters(clock.next))) return true;
  if (isBracketed(text, start, next) || isListItem(text, start, next)) return true;
  return (text.at(start - 1).groups & Group.labelled) !== 0;
}

/** `(1)`: the number of a point in a row of them. */
function isBracketed(text: Text, start: number, next: number): boolean {
  return text.is(start - 1, '(') && text.is(next, ')') && text.end(next - 1) - text.start(start) === 1;
}

/** Token after the marks of notes at `i`: `[4]`, `[12, 13]`, `[5-8]`. */
export function noteEnd(text: Text, i: number): number | undefined {
  if (!text.is(i, '[') || !text.isDigits(i + 1)) return undefined;
  for (let at = i + 1; at < i + MAX_NOTE_TOKENS; at++) {
    if (text.is(at, ']')) return at + 1;
    const mark = text.at(at).text;
    if (text.isDigits(at) ? text.length(at) > 3 : mark !== ',' && mark !== '-' && mark !== '–') return undefined;
  }
  return undefined;
}

const MAX_NOTE_TOKENS = 24;

function isListItem(text: Text, start: number, next: number): boolean {
  if (!text.isLineStart(start) || text.end(next - 1) - text.start(start) > 2) return false;
  return (
    (text.is(next, '.') || text.is(next, ')')) && text.glued(next) && !text.glued(next + 1) && next + 1 < text.count
  );
}

/** `won 3-1`, `a 5-4 ruling`: two small numbers of a match or vote. */
export function isScore(text: Text, start: number, next: number): boolean {
  for (let at = start - 1; at >= start - 3 && at >= 0; at--) if (text.at(at).groups & Group.score) return true;
  for (let at = next; at <= next + 1; at++) if (text.at(at).groups & Group.score) return true;
  return false;
}

/** Token after a URL, an address of a mailbox or a path at `i`, if a scheme or `www.` stands there. */
export function addressEnd(text: Text, i: number): number | undefined {
  const scheme =
    text.is(i + 1, ':') && text.is(i + 2, '/') && text.is(i + 3, '/') && text.glued(i + 2) && text.glued(i + 3);
  const www = text.is(i, 'www') && text.is(i + 1, '.') && text.glued(i + 1);
  return scheme || www ? clusterEnd(text, i) : undefined;
}

/** `one` that stands for a person or thing, not for the number: `one of the`, `this one`. */
export function isPronounOne(text: Text, measure: Measure): boolean {
  const { start, next, amount, unit } = measure;
  // `at one point`: a moment.
  if (unit?.unit === 'point' && amount.min === 1 && !amount.digits) return true;
  if (unit || amount.numeral?.digits !== false || amount.min !== 1 || next !== start + 1) return false;
  const before = text.at(start - 1);
  if (before.groups & (Group.determiner | Group.beforeOne) || before.joints & (Joint.the | Joint.a)) return true;
  if (text.is(next, '-') && text.glued(next))
    return !text.isLetters(next + 1) || (text.at(next + 1).groups & Group.afterOne) !== 0;
  if (text.count === 1) return false;
  return !text.isLetters(next) || text.isCapital(next) || (text.at(next).groups & Group.afterOne) !== 0;
}
