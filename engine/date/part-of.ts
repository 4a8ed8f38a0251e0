import { Joint } from '../quantity/joints.ts';
import { Group } from '../quantity/word.ts';
import { readAbsolute } from './absolute.ts';
import { addMonths, type Day, weekdayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { nearUnit, readYearAfter, unitDays } from './near-unit.ts';
import { readNumeric } from './numeric.ts';
import { readCount, readDay, readMonth, readYear } from './parts.ts';
import { type DateSpan, type Days, monthDays, oneDay, relative, yearDays, yearly } from './span.ts';

/** What is counted inside a longer span: a unit of the calendar, or one day of the week. */
interface Counted {
  readonly unit: 'day' | 'week' | 'month';
  readonly weekday?: number | undefined;
  /** From 1 at the start; a negative one is that many before the end. */
  readonly place: number;
  readonly length: number;
  readonly next: number;
}

/**
 * Reads `the first week of May`, `the last three months of 2024`, `the third Wednesday of last month`, `the 20th of next
 * month`.
 */
export function readUnitsOf(context: DateContext, i: number): DateSpan | undefined {
  const { text } = context;
  const counted = readCounted(context, text.at(i).joints & Joint.the ? i + 1 : i);
  if (!counted || !(text.at(counted.next).joints & (Joint.of | Joint.in))) return undefined;
  const whole = readWhole(context, counted.next + 1);
  if (!whole) return undefined;
  const granularity = counted.length > 1 && counted.unit !== 'month' ? 'week' : counted.unit;
  const within = (days: Days | undefined) => days && part(days, counted);
  const { yearly: daysIn } = whole;
  if (daysIn) return yearly(context, (y) => within(daysIn(y)), whole.next, granularity);
  const days = within(whole.days);
  return whole.days && !days ? undefined : { days, next: whole.next, granularity, relative: whole.relative === true };
}

function readCounted(context: DateContext, i: number): Counted | undefined {
  const { text, tables } = context;
  const last = tables.dates.lastOf.has(text.at(i));
  const place = last ? { value: 1, next: i + 1 } : readDay(text, i);
  if (!place) return undefined;
  const count = place.value === 1 ? readCount(text, place.next) : undefined;
  const length = count?.value ?? 1;
  const at = count?.next ?? place.next;
  const { calendarUnit, weekday } = text.at(at);
  const unit = weekday === undefined ? calendarUnit : 'day';
  if (unit === 'day' || unit === 'week' || unit === 'month') {
    const few = place.value <= MAX_PLACE || (unit === 'day' && weekday === undefined);
    return few ? { unit, weekday, place: last ? -length : place.value, length, next: at + 1 } : undefined;
  }
  // `the 20th of next month`: where the month has a name it is an absolute date.
  const of = (text.at(place.next).joints & Joint.of) !== 0;
  const inMonth = of && !last && nearUnit(context, place.next + 1)?.unit === 'month';
  return inMonth ? { unit: 'day', place: place.value, length: 1, next: place.next } : undefined;
}

/** A month has no more than five weeks or Mondays. */
const MAX_PLACE = 5;

/** The month or year of which it is a part. */
function readWhole(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const year = readYear(text, i);
  if (year) return { days: yearDays(year.value), next: year.next, granularity: 'year' };
  const month = readMonth(text, i);
  if (month && (text.isCapital(i) || !(text.at(i).groups & Group.doubtfulMonth) || month.next > i + 1)) {
    const named = readYearAfter(context, month.next);
    return named
      ? { days: monthDays(named.value, month.value), next: named.next, granularity: 'month' }
      : yearly(context, (y) => monthDays(y, month.value), month.next, 'month');
  }
  const unit = text.at(i + 1).calendarUnit;
  const the = text.at(i).joints & Joint.the && unit ? { unit, shift: 0 as const, next: i + 2 } : undefined;
  const near = nearUnit(context, i) ?? the;
  if (near?.unit !== 'month' && near?.unit !== 'year') return undefined;
  const days = published === undefined ? undefined : unitDays(published, near.unit, near.shift);
  return relative(days, near.next, near.unit);
}

/** The days of what is counted, if the whole has so many. */
function part(whole: Days, { unit, weekday, place, length }: Counted): Days | undefined {
  if (weekday !== undefined) return weekdayIn(whole, weekday, place);
  const step = (day: Day, units: number): Day =>
    unit === 'month' ? addMonths(day, units) : day + units * (unit === 'week' ? 7 : 1);
  if (place < 0) return { min: Math.max(whole.min, step(whole.max + 1, place)), max: whole.max };
  const min = step(whole.min, place - 1);
  return min > whole.max ? undefined : { min, max: Math.min(whole.max, step(min, length) - 1) };
}

/** The `place`th such day of the week, or the last. */
function weekdayIn({ min, max }: Days, weekday: number, place: number): Days | undefined {
  const first = min + ((weekday - weekdayOf(min) + 7) % 7);
  const last = max - ((weekdayOf(max) - weekday + 7) % 7);
  const day = place < 0 ? last + 7 * (place + 1) : first + 7 * (place - 1);
  return day >= min && day <= max ? oneDay(day) : undefined;
}

/** Reads `the week of Jan. 20`, `the week beginning 3 February`: from Monday to Sunday. */
export function readWeekOf(context: DateContext, i: number): DateSpan | undefined {
  const found = context.tables.dates.weekOf.match(context.text, i);
  if (!found) return undefined;
  const day = readNumeric(context, found.next) ?? readAbsolute(context, found.next);
  if (day?.granularity !== 'day') return undefined;
  const weekIn = (days: Days | undefined) => days && unitDays(days.min, 'week', 0);
  return { days: weekIn(day.days), alternative: weekIn(day.alternative), next: day.next, granularity: 'week' };
}
