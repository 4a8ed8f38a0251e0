import { cached } from './cached.ts';
import { here } from './locale.ts';

const NO_BREAK = '\u00a0';
/** From here on numbers are written with a word: "5.6 million". */
const WORDED = 1e6;

/** How numbers of a unit are written: money by its currency code, `USD per 1M tokens` as money too. */
export type Style = 'money' | 'percent' | 'ratio' | 'rank' | 'plain';

export function styleOf(unit: string): Style {
  if (currencyOf(unit)) return 'money';
  return unit === 'percent' || unit === 'ratio' || unit === 'rank' ? unit : 'plain';
}

/** The ISO 4217 code that a unit begins with: `USD per 1M tokens` gives `USD`. */
export function currencyOf(unit: string): string | undefined {
  return /^[A-Z]{3}(?= |$)/.exec(unit)?.[0];
}

const worded = (digits: number): Intl.NumberFormatOptions => ({
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: digits,
});
const plain: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };
const cents: Intl.NumberFormatOptions = {
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
  trailingZeroDisplay: 'stripIfInteger',
};

const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached(Intl.NumberFormat, locale, options);

/** Puts a written number where the currency's own pattern has it: Intl has no long compact form of money. */
function withCurrency(number: string, currency: string, locale: string): string {
  const pattern = numberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  return pattern
    .formatToParts(1)
    .map((part) => (part.type === 'integer' ? number : part.value))
    .join('');
}

function options(unit: string, largest: number): Intl.NumberFormatOptions {
  const style = styleOf(unit);
  if (style === 'percent' || style === 'ratio') return { style: 'percent', maximumFractionDigits: 2 };
  if (largest >= WORDED) return worded(3);
  return style === 'money' ? cents : plain;
}

/**
 * A figure as prose has it: `$5.576 million`, `2,048`, `−17%`. A ratio is written as a percentage.
 * @param to the upper end, where it is a range: `$60–65 billion`
 */
export function prose(from: number, unit: string, to = from, locale = here()): string {
  const per = styleOf(unit) === 'percent' || styleOf(unit) === 'ratio';
  const scale = unit === 'percent' ? 0.01 : 1;
  const format = numberFormat(locale, options(unit, Math.max(Math.abs(from), Math.abs(to))));
  const [low, high] = [from * scale, to * scale];
  const digits = low === high ? format.format(low) : format.formatRange(low, high);
  const currency = currencyOf(unit);
  const text = currency ? withCurrency(digits, currency, locale) : digits;
  return text.replaceAll(per ? / – /g : / /g, per ? '–' : NO_BREAK).replaceAll('-', '−');
}

/** A label under an axis: `$10M`, `50%`, `20,000`. */
export function short(value: number, unit: string, locale = here()): string {
  const style = styleOf(unit);
  if (style === 'percent' || style === 'ratio') return prose(value, unit, value, locale);
  const compact = Math.abs(value) >= WORDED || (style === 'money' && Math.abs(value) >= 1e4);
  const digits = numberFormat(
    locale,
    compact ? { notation: 'compact', maximumSignificantDigits: 3 } : options(unit, 0),
  );
  const currency = currencyOf(unit);
  const text = digits.format(value);
  return (currency ? withCurrency(text, currency, locale) : text).replaceAll('-', '−');
}

export const count = (value: number, locale = here()): string => numberFormat(locale, plain).format(value);

/** A currency in words, as of an amount: `US dollars`. */
export function currencyName(currency: string, locale = here()): string {
  const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name' });
  return format.formatToParts(2).find((part) => part.type === 'currency')?.value ?? currency;
}
