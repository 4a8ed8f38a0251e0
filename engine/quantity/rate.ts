import { Joint } from './joints.ts';
import type { Source } from './measure.ts';
import { readNumeral } from './numeral.ts';
import type { QuantityMention } from './quantity.ts';
import { readScale } from './scale.ts';
import type { Text } from './text.ts';

export interface Rate {
  readonly per: NonNullable<QuantityMention['per']>;
  readonly next: number;
}

/** Words between `per million` and its noun: `cached input tokens`. */
const MAX_MODIFIERS = 3;

/** Reads what a figure is paid or counted per, from the token after it: `per month`, `an hour`, `/1M tokens`, `annually`. */
export function readRate(source: Source, i: number, money: boolean): Rate | undefined {
  const { text, tables } = source;
  const adverb = money ? tables.rateAdverbs.match(text, i) : undefined;
  // `$5 billion annually`, but `22 million daily users`.
  if (adverb && (!text.isLetters(adverb.next) || text.at(adverb.next).joints !== 0))
    return { per: { count: 1, noun: adverb.payload, end: text.end(adverb.next - 1) }, next: adverb.next };
  const at = text.afterHyphen(i);
  const { joints } = text.at(at);
  if (joints & Joint.per)
    return text.isLetters(at) || text.glued(at) || text.isLetters(at + 1) ? readPer(text, at + 1, true) : undefined;
  if (joints & Joint.for) {
    const { joints: after } = text.at(at + 1);
    const million =
      after & (Joint.a | Joint.per) ? readPer(text, after & Joint.per ? at + 2 : at + 1, false) : undefined;
    return million && million.per.count > 1 ? million : undefined;
  }
  if (!(joints & Joint.a)) return undefined;
  const noun = text.afterHyphen(at + 1);
  const rate = text.at(noun).scale !== undefined ? readPer(text, at, false) : undefined;
  if (rate) return rate;
  const { rateNoun } = text.at(noun);
  return rateNoun === undefined
    ? undefined
    : { per: { count: 1, noun: rateNoun, end: text.end(noun) }, next: noun + 1 };
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
