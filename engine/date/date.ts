import { readBefore } from '../quantity/bound.ts';
import { isInsideWord } from '../quantity/not-a-number.ts';
import type { DateMention } from '../quantity/quantity.ts';
import type { Found } from '../quantity/read-quantity.ts';
import type { Source } from '../quantity/source.ts';
import { readAbsolute } from './absolute.ts';
import { civilOf, type Day, isoOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { readNumeric } from './numeric.ts';
import { readUnitsOf, readWeekOf } from './part-of.ts';
import { readPartial } from './partial.ts';
import { readRange } from './range.ts';
import { readRelative } from './relative.ts';
import type { DateSpan, Days } from './span.ts';
import { readBareYear } from './year.ts';

/** The readers of dates for one text and day of publication. */
export function dateContext({ text, tables }: Source, published: Day | undefined, language: string): DateContext {
  const civil = published === undefined ? undefined : civilOf(published);
  const region = (language.split(/[-_]/)[1] ?? '').toLowerCase();
  return {
    text,
    tables,
    published,
    civil,
    year: civil?.year,
    monthFirst: tables.dates.words.monthFirst.includes(region),
  };
}

/** Reads a date that begins at token `i`, with its hedge; undefined if none can begin there. */
export function readDate(source: Source, context: DateContext, i: number): Found<DateMention> | undefined {
  const { text } = source;
  if (isInsideWord(text, i)) return undefined;
  const plain = text.at(i).dates ? readRange(context, i, readSpanAt) : undefined;
  if (plain) return { ...mentionOf(context, plain, i, i, false), next: plain.next };
  const before = readBefore(source, i);
  if (before.next === i || !text.at(before.next).dates) return undefined;
  const hedged = readRange(context, before.next, readSpanAt);
  if (hedged?.bare && !(before.approx && before.side === undefined)) return undefined;
  return hedged && { ...mentionOf(context, hedged, i, before.next, before.approx), next: hedged.next };
}

function readSpanAt(context: DateContext, i: number): DateSpan | undefined {
  return (
    readNumeric(context, i) ??
    readAbsolute(context, i) ??
    readUnitsOf(context, i) ??
    readWeekOf(context, i) ??
    readPartial(context, i) ??
    readRelative(context, i) ??
    readBareYear(context, i)
  );
}

function mentionOf(
  { text }: DateContext,
  span: DateSpan,
  start: number,
  core: number,
  hedged: boolean,
): { readonly mention?: DateMention } {
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
    // `about a year ago` is not meant to the day.
    ...(alternative && !(hedged && approx) ? { alternative: written(alternative) } : {}),
  };
  return { mention };
}
