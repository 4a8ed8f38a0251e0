import { Joint } from './joints.ts';
import { readNumeral } from './numeral.ts';
import type { QuantityMention } from './quantity.ts';
import { readScale } from './scale.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

export interface Rate {
  readonly per: NonNullable<QuantityMention['per']>;
  readonly next: number;
}

/** Words between `per million` and its noun: `cached input tokens`. */
const MAX_MODIFIERS = 3;

/** Reads what a figure is paid or counted per, from the token after it: `per month`, `an hour`, `/1M tokens`, `annually`. */
export function readRate(source: Source, i: number, money: boolean): Rate | undefined {
  const { text } = source;
  const adverb = money ? readAdverb(source, i) : undefined;
  if (adverb) return adverb;
  const at = text.afterHyphen(i);
  const { joints } = text.at(at);
  if (joints & Joint.per) {
    // A spaced slash before digits divides.
    return text.isLetters(at) || text.glued(at) || text.isLetters(at + 1) ? readPer(text, at + 1, true) : undefined;
  }
  if (joints & Joint.for) return readForEach(text, at + 1);
  return joints & Joint.a ? readArticleRate(text, at) : undefined;
}

/** `$5 billion annually`, but not `22 million daily users`. */
function readAdverb({ text, tables }: Source, i: number): Rate | undefined {
  const found = tables.rateAdverbs.match(text, i);
  if (!found || (text.isLetters(found.next) && text.at(found.next).joints === 0)) return undefined;
  return { per: { count: 1, noun: found.payload, end: text.end(found.next - 1) }, next: found.next };
}

/** `for a million output tokens`, `for every million`. */
function readForEach(text: Text, i: number): Rate | undefined {
  const { joints } = text.at(i);
  if (!(joints & (Joint.a | Joint.per))) return undefined;
  const rate = readPer(text, joints & Joint.per ? i + 1 : i, false);
  return rate && rate.per.count > 1 ? rate : undefined;
}

/** `a month`, `a million tokens`. */
function readArticleRate(text: Text, article: number): Rate | undefined {
  const noun = text.afterHyphen(article + 1);
  const { scale, rateNoun } = text.at(noun);
  const many = scale === undefined ? undefined : readPer(text, article, false);
  if (many || rateNoun === undefined) return many;
  return { per: { count: 1, noun: rateNoun, end: text.end(noun) }, next: noun + 1 };
}

/** Count and noun after `per`. */
function readPer(text: Text, i: number, anyNoun: boolean): Rate | undefined {
  const article = (text.at(i).joints & Joint.a) !== 0;
  const from = article ? i + 1 : i;
  const numeral = readNumeral(text, from);
  const scale =
    readScale(text, numeral?.next ?? from, { digits: numeral !== undefined, money: true }) ?? loneLetter(text, from);
  const count = (numeral?.value ?? 1) * (scale?.factor ?? 1);
  if (!Number.isInteger(count) || count < 1) return undefined;
  const next = scale?.next ?? numeral?.next ?? from;
  if (count === 1)
    return anyNoun && text.isLetters(next)
      ? { per: { count, noun: text.slice(next), end: text.end(next) }, next: next + 1 }
      : undefined;
  const noun = pluralNoun(text, next);
  if (noun === undefined) return { per: { count, noun: '', end: text.end(next - 1) }, next };
  return { per: { count, noun: text.slice(noun), end: text.end(noun) }, next: noun + 1 };
}

/** `/M tokens`: a letter for the number. */
function loneLetter(text: Text, i: number): { readonly factor: number; readonly next: number } | undefined {
  const { letter } = text.at(i);
  return letter !== undefined && text.isCapital(i) ? { factor: letter, next: i + 1 } : undefined;
}

/** The first plural among the next words, or the next word. */
function pluralNoun(text: Text, i: number): number | undefined {
  for (let at = i; at <= i + MAX_MODIFIERS && text.isLetters(at) && text.at(at).joints === 0; at++) {
    if (text.slice(at).endsWith('s')) return at;
  }
  return text.isLetters(i) && text.at(i).joints === 0 ? i : undefined;
}
