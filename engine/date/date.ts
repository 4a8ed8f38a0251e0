import { readBefore } from '../quantity/bound.ts';
import { Joint } from '../quantity/joints.ts';
import type { Source } from '../quantity/measure.ts';
import { isInsideWord } from '../quantity/not-a-number.ts';
import type { DateMention } from '../quantity/quantity.ts';
import { Group } from '../quantity/word.ts';
import type { Found } from '../quantity/read-quantity.ts';
import { readAbsolute } from './absolute.ts';
import { civilOf, type Day, isoOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { readNumeric } from './numeric.ts';
import { readPartial } from './partial.ts';
import { MAX_YEAR, MIN_YEAR, readYear } from './parts.ts';
import { readRelative } from './relative.ts';
import { type DateSpan, type Days, yearDays } from './span.ts';

/** The readers of dates for one text and day of publication. */
export function dateContext({ text, tables }: Source, published: Day | undefined, language: string): DateContext {
  const civil = published === undefined ? undefined : civilOf(published);
  const region = (language.split(/[-_]/)[1] ?? '').toLowerCase();
  return { text, tables, published, civil, year: civil?.year, monthFirst: tables.dates.words.monthFirst.includes(region) };
}

/** Reads a date that begins at token `i`, with its hedge; undefined if none can begin there. */
export function readDate(source: Source, context: DateContext, i: number): Found<DateMention> | undefined {
  const { text } = source;
  if (isInsideWord(text, i)) return undefined;
  const plain = readSpanAt(context, i);
  if (plain) return { ...mentionOf(context, plain, i, i, false), next: plain.next };
  const before = readBefore(source, i);
  if (before.next === i) return undefined;
  const hedged = readSpanAt(context, before.next);
  return hedged && { ...mentionOf(context, hedged, i, before.next, before.approx), next: hedged.next };
}

function readSpanAt(context: DateContext, i: number): DateSpan | undefined {
  return readNumeric(context, i) ?? readAbsolute(context, i) ?? readPartial(context, i) ?? readRelative(context, i) ?? readBareYear(context, i);
}

function mentionOf({ text }: DateContext, span: DateSpan, start: number, core: number, hedged: boolean): { readonly mention?: DateMention } {
  const { days, next, granularity, relative = false, approx = false, alternative } = span;
  if (!days) return {};
  const written = (d: Days) => ({ min: isoOf(d.min), max: isoOf(d.max) });
  const mention: DateMention = {
    kind: 'date',
    start: text.start(start),
    end: text.end(next - 1),
    coreStart: text.start(core),
    coreEnd: text.end(next - 1),
    ...written(days),
    approx: approx || hedged,
    granularity,
    relative,
    ...(alternative ? { alternative: written(alternative) } : {}),
  };
  return { mention };
}

/** Years that are read without a word before them: as far ahead as plans go. */
const YEARS_AHEAD = 10;
const LAST_KNOWN_YEAR = 2035;
const FIRST_LONE_YEAR = 1950;

/**
 * `2023` alone: a year behind `in`, `since`, an article or a comma, unless a counted noun follows (`of 2048 GPUs`) or
 * a name stands before it (`AIME 2024`).
 */
function readBareYear({ text, year: now }: DateContext, i: number): DateSpan | undefined {
  const year = readYear(text, i);
  if (!year || text.is(i, "'") || year.value < MIN_YEAR || year.value > MAX_YEAR) return undefined;
  const span: DateSpan = { days: yearDays(year.value), next: year.next, granularity: 'year' };
  const before = text.at(i - 1);
  const preposition = (before.groups & Group.beforeYear) !== 0;
  if (text.glued(i) && text.isLetters(i - 1)) return undefined;
  if (preposition && before.joints & Joint.in) return span;
  if (isCounted(text, year.next)) return undefined;
  if (preposition) return span;
  const last = now === undefined ? LAST_KNOWN_YEAR : now + YEARS_AHEAD;
  if (year.value < FIRST_LONE_YEAR || year.value > last || text.is(year.next, '-') || isName(text, i - 1)) return undefined;
  return span;
}

/** A plural, a capitalised word or a unit behind four digits: they count something. */
function isCounted(text: DateContext['text'], i: number): boolean {
  const word = text.at(i);
  if (word.scale !== undefined || word.abbreviation !== undefined || text.is(i, '%')) return true;
  if (!text.isLetters(i) || text.glued(i)) return false;
  if (word.joints !== 0 || word.groups !== 0) return false;
  return text.isUpper(i) || text.slice(i).endsWith('s');
}

function isName(text: DateContext['text'], i: number): boolean {
  return i >= 0 && text.isLetters(i) && text.isCapital(i) && text.at(i).month === undefined && text.at(i).groups === 0;
}
