import { readAmount } from './amount.ts';
import type { Source } from './source.ts';
import type { Tables, Unit } from './tables.ts';
import type { Text } from './text.ts';

/** Whole units of a currency by its ISO 4217 code. */
export const moneyUnit = (unit: string): Unit => ({ dimension: 'money', unit, factor: 1 });

/** Japan is in the text and China is not: then `¥` is the yen. */
export function isYenText(text: Text, tables: Tables): boolean {
  const yen = tables.vocabulary.mark(0xa5);
  if (!text.words.includes(yen) && !text.words.includes(tables.vocabulary.mark(0xffe5))) return false;
  return text.words.some((w) => tables.yen.has(w)) && !text.words.some((w) => tables.yuan.has(w));
}

/** Reads the currency before an amount: `US$`, `Rs.`, `EUR`, `W`. */
export function readCurrency(
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
export function afterMoneyWord({ text, tables }: Source, i: number, code: string): number {
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

/** `20 USD`, `20 usd`; a code that is also a word only in capitals. */
export function readCode(text: Text, i: number): { readonly unit: Unit; readonly next: number } | undefined {
  const { currencyCode, joints, groups } = text.at(i);
  if (
    currencyCode === undefined ||
    (text.glued(i + 1) && !text.is(i + 1, '-') && (text.isLetters(i + 1) || text.isDigits(i + 1)))
  )
    return undefined;
  const isWord = joints !== 0 || groups !== 0;
  return text.isUpper(i) || !isWord ? { unit: moneyUnit(currencyCode), next: i + 1 } : undefined;
}
