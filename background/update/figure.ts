import type { Fact, Pack } from '#schema/pack';
import type { QuantityValue, Value } from '#schema/value';

/** A fact's value as a reader reads it: `about $5.58 million`, `No. 1`, `20 Jan 2025`, `open source`. */
export function figureOf({ value, approx }: Fact, names: ReadonlyMap<string, string>): string {
  const words = valueInWords(value, names);
  return approx ? `about ${words}` : words;
}

/** Names of a pack's entities by id: a stance can be one of them. */
export const namesOf = ({ entities }: Pack): ReadonlyMap<string, string> =>
  new Map(entities.map((entity) => [entity.id, entity.name]));

function valueInWords(value: Value, names: ReadonlyMap<string, string>): string {
  if ('stance' in value) return names.get(value.stance) ?? value.stance.replaceAll('-', ' ');
  if ('date_min' in value) return between(dayInWords(value.date_min), dayInWords(value.date_max));
  const { min, max } = value;
  const amount = (n: number) => amountInWords(n, value);
  if (min === undefined) return `at most ${amount(max as number)}`;
  if (max === undefined) return `at least ${amount(min)}`;
  return between(amount(min), amount(max));
}

const between = (from: string, to: string) => (from === to ? from : `${from} to ${to}`);

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const dayInWords = (day: string) => DAY.format(new Date(day));

const number = (options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(undefined, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 6,
    ...options,
  });
const PLAIN = number({});
const DOLLARS = number({ style: 'currency', currency: 'USD' });

function amountInWords(n: number, { unit }: QuantityValue): string {
  if (unit === 'percent') return `${PLAIN.format(n)}%`;
  if (unit === 'rank') return `No. ${n}`;
  if (unit === 'USD' || unit.startsWith('USD ')) return `${DOLLARS.format(n)}${unit.slice('USD'.length)}`;
  return `${PLAIN.format(n)} ${unit}`;
}
