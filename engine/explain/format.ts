import type { DateValue, QuantityValue } from '#schema/value';
import { monthLength } from '../date/calendar.ts';

/** English prose for figures and days; the screens format for the reader's own language. */

const currencySigns: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };
const currencyCode = /^([A-Z]{3})( .*)?$/;
const scales = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const;
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number in prose: `5.576 million`, `294,000`, `0.55`. */
export function formatNumber(value: number): string {
  const { digits, word } = scaled(value);
  return word ? `${digits} ${word}` : digits;
}

/** A quantity with its unit: `$60–65 billion`, `over 2,048 chips`, `−16.97%`, `No. 1`. */
export function formatQuantity(value: QuantityValue, approx = false): string {
  const { min, max, unit } = value.unit === 'ratio' ? asPercent(value) : value;
  if (min === undefined) return `${unit === 'rank' ? 'above' : 'under'} ${withUnit(max ?? 0, unit)}`;
  if (max === undefined) return `${unit === 'rank' ? 'below' : 'over'} ${withUnit(min, unit)}`;
  if (min === max) return `${approx ? 'about ' : ''}${withUnit(min, unit)}`;
  return between(min, max, unit);
}

/** A ratio in prose is a share: 0.037 is `3.7%`. */
function asPercent({ min, max }: QuantityValue): QuantityValue {
  return {
    ...(min === undefined ? {} : { min: min * 100 }),
    ...(max === undefined ? {} : { max: max * 100 }),
    unit: 'percent',
  };
}

/** A day, or as much of an interval as it takes: `20 January 2025`, `May 2023`, `2023`, `5–6 September 2024`. */
export function formatDays({ date_min: first, date_max: last }: DateValue): string {
  if (first === last) return formatDay(first);
  const [a, b] = [dayParts(first), dayParts(last)];
  const isWhole = a.day === 1 && b.day === monthLength(b.year, b.month);
  if (isWhole && a.year === b.year && a.month === 1 && b.month === 12) return String(a.year);
  if (a.year === b.year && a.month === b.month) {
    return isWhole ? monthOf(a) : `${a.day}–${b.day} ${monthOf(b)}`;
  }
  if (isWhole)
    return a.year === b.year ? `${monthNames[a.month - 1]} to ${monthOf(b)}` : `${monthOf(a)} to ${monthOf(b)}`;
  return a.year === b.year
    ? `${a.day} ${monthNames[a.month - 1]} to ${formatDay(last)}`
    : `${formatDay(first)} to ${formatDay(last)}`;
}

/** `2025-01-20` as `20 January 2025`. */
export function formatDay(isoDay: string): string {
  const parts = dayParts(isoDay);
  return `${parts.day} ${monthOf(parts)}`;
}

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function dayParts(isoDay: string): DayParts {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number);
  return { year, month, day };
}

function monthOf({ year, month }: DayParts): string {
  return `${monthNames[month - 1]} ${year}`;
}

function between(min: number, max: number, unit: string): string {
  const [low, high] = [scaled(min), scaled(max)];
  const isPlain = min >= 0 && unit !== 'rank' && (low.word === high.word || min === 0);
  if (!isPlain) return `${withUnit(min, unit)} to ${withUnit(max, unit)}`;
  const together = `${low.digits}–${high.digits}${high.word ? ` ${high.word}` : ''}`;
  return dressed(together, unit, false);
}

function withUnit(value: number, unit: string): string {
  const size = Math.abs(value);
  const hasCents = currencyCode.test(unit) && size < 1000 && !Number.isInteger(size) && size >= 0.1;
  const number = hasCents ? cents.format(size) : formatNumber(size);
  return (value < 0 ? '−' : '') + dressed(number, unit, size === 1);
}

/** Puts the unit where prose has it: before a sum of money, after a count. */
function dressed(number: string, unit: string, isSingle: boolean): string {
  const money = currencyCode.exec(unit);
  if (money) {
    const [, code = '', rate = ''] = money;
    const sign = currencySigns[code];
    return (sign ? `${sign}${number}` : `${code} ${number}`) + rate.replace('1M', 'million');
  }
  switch (unit) {
    case 'percent':
      return `${number}%`;
    case 'rank':
      return `No. ${number}`;
    case 'rating':
      return `${number} points`;
    case 'person':
      return `${number} ${isSingle ? 'person' : 'people'}`;
    case '':
      return number;
    default:
      return `${number} ${isSingle ? unit : `${unit}s`}`;
  }
}

function scaled(value: number): { digits: string; word?: string } {
  const scale = scales.find(({ size }) => Math.abs(value) >= size);
  if (scale) return { digits: rounded.format(value / scale.size), word: scale.word };
  return { digits: Math.abs(value) >= 1000 ? whole.format(value) : rounded.format(value) };
}
