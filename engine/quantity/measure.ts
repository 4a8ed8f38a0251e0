import { type Amount, readAmount } from './amount.ts';
import { Joint } from './joints.ts';
import { readAndPart } from './number-words.ts';
import { readNumeral } from './numeral.ts';
import { readPart } from './part.ts';
import { exact } from './precision.ts';
import type { Tables, Unit } from './tables.ts';
import type { Text } from './text.ts';
import { Group } from './word.ts';

/** What the readers read from. */
export interface Source {
  readonly text: Text;
  readonly tables: Tables;
  /** `¥` is the yen here, not the yuan. */
  readonly yen: boolean;
}

/** Japan is in the text and China is not: then `¥` is the yen. */
export function isYenText(text: Text, tables: Tables): boolean {
  const yen = tables.vocabulary.mark(0xa5);
  if (!text.words.includes(yen) && !text.words.includes(tables.vocabulary.mark(0xffe5))) return false;
  return text.words.some((w) => tables.yen.has(w)) && !text.words.some((w) => tables.yuan.has(w));
}

/** An amount with its unit, if one is written. */
export interface Measure {
  readonly start: number;
  readonly next: number;
  readonly amount: Amount;
  readonly unit?: Unit | undefined;
  readonly negative: boolean;
  /** Where a currency stood before the digits: a second end of a range may leave it out. */
  readonly prefixed: boolean;
}

const moneyUnit = (unit: string): Unit => ({ dimension: 'money', unit, factor: 1 });

/** Reads sign, currency, amount and unit from token `i`. */
export function readMeasure(source: Source, i: number): Measure | undefined {
  const { text, tables } = source;
  const whole = readFigures(source, i) ?? readPartOfUnit(source, i) ?? readOneSpan(source, i);
  if (whole) return whole;
  const sign = readSign(text, i);
  const at = sign === undefined ? i : i + 1;
  const money = readCurrency(source, at);
  const amount = readAmount(text, tables, money?.next ?? at, money !== undefined);
  if (!amount || (sign !== undefined && !amount.digits && text.at(i).joints === 0)) return undefined;
  const start = i;
  const negative = sign === '-';
  if (money) {
    const next = afterMoneyWord(source, amount.next, money.code);
    return { start, next, amount, unit: moneyUnit(money.code), negative, prefixed: true };
  }
  const unit = readUnit(source, amount);
  if (unit) return withRest(source, { start, next: unit.next, amount, unit: unit.unit, negative, prefixed: false });
  if (amount.needsUnit) return undefined;
  const thousands = dottedThousands(text, amount);
  return { start, next: amount.next, amount: thousands ?? amount, negative, prefixed: false };
}

/** A sign glued to what follows: any dash before digits, where no figure or word is glued before it. */
function readSign(text: Text, i: number): '+' | '-' | undefined {
  if (
    text.at(i).joints & Joint.minus &&
    !text.glued(i + 1) &&
    (text.isDigits(i + 1) || text.at(i + 1).cardinal !== undefined)
  )
    return '-';
  const mark = text.at(i).text;
  if (mark !== '+' && mark !== '-' && mark !== '−' && mark !== '–' && mark !== '—') return undefined;
  if (!text.glued(i + 1) || text.isLetters(i + 1)) return undefined;
  if (text.glued(i) && !opens(text, i - 1)) return undefined;
  if (mark === '–' || mark === '—') return isPercent(text, i + 1) ? '-' : undefined;
  return mark === '+' ? '+' : '-';
}

/** An en or em dash is a sign only before a percentage: `–17%`. */
function isPercent(text: Text, i: number): boolean {
  const numeral = readNumeral(text, i);
  return numeral !== undefined && text.is(numeral.next, '%');
}

/** Brackets and quotes, after which a dash is a sign. */
function opens(text: Text, i: number): boolean {
  return '([{"\'“‘«:|~'.includes(text.at(i).text || text.source.charAt(text.start(i)));
}

function readCurrency(
  { text, tables, yen }: Source,
  i: number,
): { readonly code: string; readonly next: number } | undefined {
  const found = tables.money.match(text, i);
  if (found) {
    const { payload, next } = found;
    const symbol = !text.isLetters(next - 1) && !text.is(next - 1, '.');
    if (symbol && next > i + 1 && !text.glued(next - 1)) return undefined;
    const code = payload === '¥' ? (yen ? 'JPY' : 'CNY') : payload;
    return { code, next };
  }
  const { currencyCode } = text.at(i);
  if (currencyCode !== undefined && text.isUpper(i)) return { code: currencyCode, next: i + 1 };
  const code = tables.initials.get(text.at(i));
  if (code === undefined || !text.isUpper(i) || !text.glued(i + 1) || !text.isDigits(i + 1)) return undefined;
  const amount = readAmount(text, tables, i + 1, false);
  return amount && amount.scale >= 1e6 ? { code, next: i + 1 } : undefined;
}

/** The currency said again behind the figure: `$5.6-million-dollar`, `US$5m (USD)` without the bracket. */
function afterMoneyWord({ text, tables }: Source, i: number, code: string): number {
  const found = tables.units.match(text, i);
  if (
    found &&
    text.isLetters(found.next - 1) &&
    found.payload.dimension === 'money' &&
    found.payload.factor === 1 &&
    found.payload.unit === code
  )
    return found.next;
  return text.at(i).currencyCode === code && text.isUpper(i) ? i + 1 : i;
}

function readUnit(source: Source, amount: Amount): { readonly unit: Unit; readonly next: number } | undefined {
  const { text, tables } = source;
  const i = partitive(text, amount);
  const found = tables.units.match(text, i);
  if (!found) return readCode(text, i);
  const { payload: unit, next } = found;
  if (unit.glued && !(amount.digits && text.glued(i))) return undefined;
  if (text.is(i, '-') && !(text.glued(i) && text.glued(i + 1))) return undefined;
  if (text.glued(next) && (text.isDigits(next) || text.isLetters(next))) return undefined;
  if (!isMeant(text, unit, i, amount)) return undefined;
  if (i > amount.next && amount.next > 0 && unit.dimension !== 'money' && unit.dimension !== 'percent')
    return undefined;
  return { unit, next };
}

/** `20 USD`, `20 usd`; a code that is also a word only in capitals. */
function readCode(text: Text, i: number): { readonly unit: Unit; readonly next: number } | undefined {
  const { currencyCode, joints, groups } = text.at(i);
  if (
    currencyCode === undefined ||
    (text.glued(i + 1) && !text.is(i + 1, '-') && (text.isLetters(i + 1) || text.isDigits(i + 1)))
  )
    return undefined;
  const isWord = joints !== 0 || groups !== 0;
  return text.isUpper(i) || !isWord ? { unit: moneyUnit(currencyCode), next: i + 1 } : undefined;
}

/** `millions of dollars`: the unit of an order of magnitude stands behind `of`. */
function partitive(text: Text, amount: Amount): number {
  const of = amount.place === 0 && text.at(amount.next).joints & Joint.of;
  return of ? amount.next + 1 : amount.next;
}

/** Units that are also other words count only where the figure makes sense of them. */
function isMeant(text: Text, unit: Unit, i: number, amount: Amount): boolean {
  // `two point ...` begins decimals.
  if (unit.unit === 'point' && !amount.digits && !text.is(i, '-') && text.at(i).joints & Joint.point)
    return amount.min === 1;
  if (unit.unit === 'KRW' && text.is(i, 'won')) return amount.min >= 1000;
  if (unit.dimension !== 'duration') return true;
  // Hours by the hundred thousand are work done by many machines or people: a count.
  if (unit.factor < 1 && amount.scale >= 1e6) return false;
  return unit.factor * amount.min < 3650 || unit.factor >= 1;
}

/** `2.048 chips`: with a plural behind it, one dot and three digits are thousands. */
function dottedThousands(text: Text, amount: Amount): Amount | undefined {
  if (!amount.numeral?.dottedThousands || text.glued(amount.next) || !text.isLetters(amount.next)) return undefined;
  const noun = text.source.slice(text.start(amount.next), text.end(amount.next));
  if (!/^(?:[A-Z]{2,}|[a-z]{3,})s$/.test(noun) || text.at(amount.next).groups || text.at(amount.next).joints)
    return undefined;
  const value = exact(amount.min * 1000);
  return { ...amount, min: value, max: value, place: exact(amount.place * 1000) };
}

/**
 * A smaller unit of the same kind behind belongs to the same figure: `3 dollars and 50 cents`, `2 years 3 months`,
 * `5 feet 2 inches` stays two.
 */
function withRest(source: Source, first: Measure): Measure {
  const { text, tables } = source;
  const { unit, amount } = first;
  if (
    !unit ||
    amount.max !== amount.min ||
    first.negative ||
    (unit.dimension !== 'money' && unit.dimension !== 'duration')
  )
    return first;
  const at = text.at(first.next).joints & Joint.and ? first.next + 1 : first.next;
  if (text.glued(at)) return first;
  const more = readAmount(text, tables, at, false);
  const rest = more && !more.vague && !more.needsUnit && more.max === more.min ? readUnit(source, more) : undefined;
  if (!more || !rest || rest.unit.unit !== unit.unit || size(rest.unit) * more.min >= size(unit)) return first;
  const share = exact(more.min * (size(rest.unit) / size(unit)));
  const value = exact(amount.min + share);
  const place = exact(more.place * (size(rest.unit) / size(unit)));
  return { ...first, next: rest.next, amount: { ...amount, min: value, max: value, place } };
}

const DAYS_OF = { month: 30.4375, year: 365.25 };

function size({ factor, calendar }: Unit): number {
  return calendar ? factor * DAYS_OF[calendar] : factor;
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
  if (!found || found.payload.glued || found.payload.dimension === 'measure' || text.is(found.next - 1, 's'))
    return undefined;
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
