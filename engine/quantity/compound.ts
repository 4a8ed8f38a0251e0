import { readAmount } from './amount.ts';
import { Joint } from './joints.ts';
import { exact } from './precision.ts';
import type { Measure, Source } from './source.ts';
import type { Unit } from './tables.ts';
import { readUnit } from './unit.ts';

/**
 * A smaller unit of the same kind behind belongs to the same figure: `3 dollars and 50 cents`, `2 years 3 months`,
 * `5 feet 2 inches` stays two.
 */
export function withRest(source: Source, first: Measure): Measure {
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
