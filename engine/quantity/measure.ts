import { type Amount, readAmount } from './amount.ts';
import { withRest } from './compound.ts';
import { afterMoneyWord, moneyUnit, readCurrency } from './currency.ts';
import { readIdiom } from './idiom.ts';
import { Joint } from './joints.ts';
import { readNumeral } from './numeral.ts';
import { exact } from './precision.ts';
import type { Measure, Source } from './source.ts';
import type { Text } from './text.ts';
import { readUnit } from './unit.ts';

/** Reads sign, currency, amount and unit from token `i`. */
export function readMeasure(source: Source, i: number): Measure | undefined {
  const { text, tables } = source;
  const whole = readIdiom(source, i);
  if (whole) return withRest(source, whole);
  const sign = readSign(text, i);
  const at = sign === undefined ? i : i + 1;
  const money = readCurrency(source, at);
  const inner = money && sign === undefined ? afterInnerMinus(text, money.next) : undefined;
  const amount = readAmount(text, tables, inner ?? money?.next ?? at, money !== undefined);
  if (!amount || (sign !== undefined && !amount.digits && text.at(i).joints === 0)) return undefined;
  const start = i;
  const negative = sign === '-' || inner !== undefined;
  if (money) {
    const next = afterMoneyWord(source, amount.next, money.code);
    return { start, next, amount, unit: moneyUnit(money.code), negative, prefixed: true };
  }
  const unit = readUnit(source, amount);
  if (unit)
    return withRest(
      source,
      withLateScale(text, { start, next: unit.next, amount, unit: unit.unit, negative, prefixed: false }),
    );
  if (amount.needsUnit) return undefined;
  const thousands = dottedThousands(text, amount);
  return { start, next: amount.next, amount: thousands ?? amount, negative, prefixed: false };
}

/** `$-5.2 million`: the minus behind the currency. */
function afterInnerMinus(text: Text, i: number): number | undefined {
  const minus = text.is(i, '-') || text.is(i, '−');
  return minus && text.glued(i) && text.glued(i + 1) && text.isDigits(i + 1) ? i + 1 : undefined;
}

/** `75 USD million`: the scale behind the currency. */
function withLateScale(text: Text, measure: Measure): Measure {
  const { amount, unit, next } = measure;
  const late = unit?.dimension === 'money' && amount.scale === 1 ? text.at(next).scale : undefined;
  if (late === undefined || amount.max === undefined) return measure;
  const [min, max, place] = [amount.min, amount.max, amount.place].map((n) => exact(n * late)) as [
    number,
    number,
    number,
  ];
  return { ...measure, next: next + 1, amount: { ...amount, min, max, place, scale: late } };
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

/** `2.048 chips`: with a plural behind it, one dot and three digits are thousands. */
function dottedThousands(text: Text, amount: Amount): Amount | undefined {
  if (!amount.numeral?.dottedThousands || text.glued(amount.next) || !text.isLetters(amount.next)) return undefined;
  const noun = text.source.slice(text.start(amount.next), text.end(amount.next));
  if (!/^(?:[A-Z]{2,}|[a-z]{3,})s$/.test(noun) || text.at(amount.next).groups || text.at(amount.next).joints)
    return undefined;
  const value = exact(amount.min * 1000);
  return { ...amount, min: value, max: value, place: exact(amount.place * 1000) };
}
