import type { Amount } from './amount.ts';
import { readCode } from './currency.ts';
import { Joint } from './joints.ts';
import type { Source } from './source.ts';
import type { Unit } from './tables.ts';
import type { Text } from './text.ts';

/** Reads the unit behind an amount: `dollars`, `%`, `-day`, `GB`; `larger` is the one before, of the same figure. */
export function readUnit(
  source: Source,
  amount: Amount,
  larger?: Unit,
): { readonly unit: Unit; readonly next: number } | undefined {
  const { text, tables } = source;
  const i = partitive(text, amount);
  const power = readPower(source, i);
  if (power) return power;
  const found = tables.units.match(text, i);
  if (!found) return readCode(text, i);
  const { payload: unit, next } = found;
  if (unit.glued && !(amount.digits && text.glued(i))) return undefined;
  if (text.is(i, '-') && !(text.glued(i) && text.glued(i + 1))) return undefined;
  if (text.glued(next) && (text.isDigits(next) || text.isLetters(next))) return undefined;
  if (!isMeant(text, unit, i, amount, larger)) return undefined;
  if (i > amount.next && amount.next > 0 && unit.dimension !== 'money' && unit.dimension !== 'percent')
    return undefined;
  return { unit, next };
}

const exponents: ReadonlyMap<string, string> = new Map([
  ['2', '²'],
  ['²', '²'],
  ['3', '³'],
  ['³', '³'],
]);

/** `km2`, `m³`, `ft^2`: an exponent glued to the symbol of a length. */
function readPower({ text, tables }: Source, i: number): { readonly unit: Unit; readonly next: number } | undefined {
  const found = tables.powers.match(text, i);
  if (!found || !text.glued(found.next)) return undefined;
  const at = text.is(found.next, '^') ? found.next + 1 : found.next;
  const exponent = exponents.get(text.slice(at));
  if (exponent === undefined || (text.glued(at + 1) && text.isLetters(at + 1))) return undefined;
  return { unit: { dimension: 'measure', unit: found.payload + exponent, factor: 1 }, next: at + 1 };
}

/** `millions of dollars`: the unit of an order of magnitude stands behind `of`. */
function partitive(text: Text, amount: Amount): number {
  const of = amount.place === 0 && text.at(amount.next).joints & Joint.of;
  return of ? amount.next + 1 : amount.next;
}

/** Units that are also other words count only where the figure makes sense of them. */
function isMeant(text: Text, unit: Unit, i: number, amount: Amount, larger?: Unit): boolean {
  if (unit.unit === 'in' && text.is(i, 'in')) return larger !== undefined;
  // `5G`, `4g` are networks.
  if (unit.unit === 'g' && text.is(i, 'g')) return !text.isCapital(i) && (amount.min >= 10 || !text.glued(i));
  // `two point ...` begins decimals.
  if (unit.unit === 'point' && !amount.digits && !text.is(i, '-') && text.at(i).joints & Joint.point)
    return amount.min === 1;
  if (unit.unit === 'KRW' && text.is(i, 'won')) return amount.min >= 1000;
  if (unit.dimension !== 'duration') return true;
  // Hours by the hundred thousand are work done by many machines or people: a count.
  if (unit.factor < 1 && amount.scale >= 1e6) return false;
  return unit.factor * amount.min < 3650 || unit.factor >= 1;
}
