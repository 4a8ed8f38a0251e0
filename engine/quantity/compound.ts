import { type Amount, readAmount } from './amount.ts';
import { Joint } from './joints.ts';
import { exact } from './precision.ts';
import type { Measure, Source } from './source.ts';
import type { Unit } from './tables.ts';
import type { Text } from './text.ts';
import { readUnit } from './unit.ts';

/** What a smaller unit adds, in the unit before it. */
interface Rest {
  /** How much of the unit before one of it is. */
  readonly share: number;
  readonly amount: Amount;
  readonly next: number;
}

/** Years, months, weeks, days: nobody writes more of them in one figure. */
const MAX_RESTS = 4;

/**
 * Smaller units of the same kind behind belong to the same figure: `3 dollars and 50 cents`, `2 years, 3 months`,
 * `5 feet 2 inches`, `15 dollars 50`.
 */
export function withRest(source: Source, first: Measure): Measure {
  const { unit, amount } = first;
  if (!unit || amount.max !== amount.min || first.negative) return first;
  let measure = first;
  let share = 1;
  for (let count = 0; count < MAX_RESTS; count++) {
    const rest = readRest(source, measure.next, unit);
    if (!rest || rest.share >= share || rest.share * rest.amount.min >= share) break;
    share = rest.share;
    const value = exact(measure.amount.min + rest.amount.min * share);
    const place = exact(rest.amount.place * share);
    measure = { ...measure, next: rest.next, amount: { ...amount, min: value, max: value, place } };
  }
  return measure;
}

function readRest(source: Source, i: number, unit: Unit): Rest | undefined {
  const { text, tables } = source;
  const at = text.at(i).joints & Joint.and || (text.is(i, ',') && unit.dimension !== 'money') ? i + 1 : i;
  if (text.glued(at)) return undefined;
  const amount = readAmount(text, tables, at, false);
  if (!amount || amount.vague || amount.needsUnit || amount.max !== amount.min) return undefined;
  const rest = readUnit(source, amount, unit);
  if (!rest) return readHundredths(text, unit, amount);
  const share = shareOf(unit, rest.unit);
  return share === undefined ? undefined : { share, amount, next: rest.next };
}

/** `15 dollars 50`: two digits at the end of a phrase. */
function readHundredths(text: Text, unit: Unit, amount: Amount): Rest | undefined {
  const { min, next } = amount;
  const ends = !text.isLetters(next) && !text.is(next, '%') && !(text.glued(next) && text.isDigits(next + 1));
  const hundredths = unit.dimension === 'money' && unit.factor === 1 && Number.isInteger(min) && min >= 10;
  return hundredths && ends ? { share: 0.01, amount, next } : undefined;
}

/** How much of `unit` one of the smaller is. */
function shareOf(unit: Unit, smaller: Unit): number | undefined {
  if (smaller.dimension !== unit.dimension) return undefined;
  // `3 euros 50 cents`: cents are of the currency before.
  if (unit.dimension === 'money') return smaller.factor < unit.factor ? smaller.factor / unit.factor : undefined;
  if (unit.dimension === 'duration') return exact(size(smaller) / size(unit));
  const count = unit.smaller?.[smaller.unit];
  return count === undefined ? undefined : 1 / count;
}

const DAYS_OF = { month: 30.4375, year: 365.25 };

function size({ factor, calendar }: Unit): number {
  return calendar ? factor * DAYS_OF[calendar] : factor;
}
