import { dayNumber } from './date/calendar.ts';
import type { DateContext } from './date/context.ts';
import { dateContext, readDate } from './date/date.ts';
import { isYenText } from './quantity/currency.ts';
import { addressEnd, noteEnd } from './quantity/not-a-number.ts';
import { phoneEnd } from './quantity/phone.ts';
import type { DateMention, Reading } from './quantity/quantity.ts';
import { type Found, readQuantity } from './quantity/read-quantity.ts';
import type { Source } from './quantity/source.ts';
import { tablesOf } from './quantity/tables.ts';
import { reading, Text } from './quantity/text.ts';
import { unknownWord } from './quantity/word.ts';

export interface ReadOptions {
  /** Day of publication, `YYYY-MM-DD`; without it nothing that depends on it is read. */
  readonly published?: string | undefined;
  /** BCP 47 tag; English words are read where the language has no tables. */
  readonly language: string;
}

/**
 * Every quantity and date that is written in a text, in order, none overlapping another, bound to nothing. Offsets are
 * UTF-16 units into `text`. Takes any string, throws on none; time and space are linear in its length.
 */
export function readQuantities(text: string, options: ReadOptions): Reading[] {
  const tables = tablesOf(options.language);
  const tokens = new Text(text, reading(tables.vocabulary));
  const source: Source = { text: tokens, tables, yen: isYenText(tokens, tables) };
  const published = options.published === undefined ? undefined : dayNumber(options.published);
  const dates = dateContext(source, published, options.language);
  const readings: Reading[] = [];
  for (let i = 0; i < tokens.count; ) {
    if (!canStart(tokens, i)) {
      i++;
      continue;
    }
    const found =
      skipped(source, i) ?? readDate(source, dates, i) ?? dateAfterOpener(source, dates, i) ?? readQuantity(source, i);
    if (found?.mention) readings.push(found.mention);
    i = found && found.next > i ? found.next : i + 1;
  }
  return readings;
}

/**
 * Nothing begins with an unknown word, nor with one like `about` or `the` before an unknown word, one that opens a phrase
 * whose next word is not there, or a mark without a figure behind it. Nearly all tokens end here, before any reader is asked.
 */
function canStart(tokens: Text, i: number): boolean {
  const word = tokens.at(i);
  if (!word.starts) return false;
  const next = tokens.at(i + 1);
  if (!word.alone && next === unknownWord) return false;
  return word.glues ? tokens.glued(i + 1) && !tokens.isLetters(i + 1) : word.free || word.seconds.has(next);
}

/** `from 4 to 22 January`: the words that open a range of figures may stand before one of days. */
function dateAfterOpener(source: Source, dates: DateContext, i: number): Found<DateMention> | undefined {
  const opener = source.tables.openers.match(source.text, i);
  return opener && readDate(source, dates, opener.next);
}

/** Addresses, telephone numbers and marks of notes, in which nothing is read. */
function skipped({ text }: Source, i: number): { readonly mention?: undefined; readonly next: number } | undefined {
  const next = addressEnd(text, i) ?? phoneEnd(text, i) ?? noteEnd(text, i);
  return next === undefined ? undefined : { next };
}
