import type { CalendarUnit } from '../language/figures.ts';
import { Joint } from '../quantity/joints.ts';
import { Group } from '../quantity/word.ts';
import { addMonths, type Day } from './calendar.ts';
import type { DateContext } from './context.ts';
import { readCount, readMonth, readYear, readYearAfter } from './parts.ts';
import { type DateSpan, type Days, latest, monthDays, yearDays } from './span.ts';

/** Reads `the first week of May`, `the last three months of 2024`, `the first nine months of the year`. */
export function readUnitsOf(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables } = context;
  const from = text.at(i).joints & Joint.the ? i + 1 : i;
  const last = tables.dates.lastOf.has(text.at(from));
  const place = last ? 1 : text.at(from).ordinal;
  if (place === undefined || place > 5) return undefined;
  const count = place === 1 ? readCount(text, from + 1) : undefined;
  const at = count?.next ?? from + 1;
  const unit = text.at(at).calendarUnit;
  if (!unit || (unit !== 'day' && unit !== 'week' && unit !== 'month') || !(text.at(at + 1).joints & Joint.of))
    return undefined;
  const whole = readWhole(context, at + 2);
  if (!whole) return undefined;
  const length = count?.value ?? 1;
  const days = whole.days && part(whole.days, unit, last ? -length : place, length);
  return {
    days,
    next: whole.next,
    granularity: length > 1 && unit !== 'month' ? 'week' : unit,
    relative: whole.relative === true,
  };
}

/** The month or year of which it is a part. */
function readWhole(context: DateContext, i: number): Pick<DateSpan, 'days' | 'next' | 'relative'> | undefined {
  const { text, published, civil } = context;
  const year = readYear(text, i);
  if (year) return { days: yearDays(year.value), next: year.next };
  const month = readMonth(text, i);
  if (month && (text.isCapital(i) || !(text.at(i).groups & Group.doubtfulMonth))) {
    const named = readYearAfter(text, month.next);
    const days = named
      ? monthDays(named.value, month.value)
      : latest(published, context.year, (y) => monthDays(y, month.value));
    return { days, next: named?.next ?? month.next };
  }
  const unit = text.at(i + 1).calendarUnit;
  if (!(text.at(i).joints & Joint.the) || (unit !== 'month' && unit !== 'year')) return undefined;
  const days = civil && (unit === 'year' ? yearDays(civil.year) : monthDays(civil.year, civil.month));
  return { days, next: i + 2, relative: true };
}

/** `place` counts from 1 at the start; a negative one is that many units before the end. */
function part(whole: Days, unit: CalendarUnit, place: number, length: number): Days {
  const step = (day: Day, units: number): Day =>
    unit === 'month' ? addMonths(day, units) : day + units * (unit === 'week' ? 7 : 1);
  if (place < 0) return { min: Math.max(whole.min, step(whole.max + 1, place)), max: whole.max };
  const min = step(whole.min, place - 1);
  return { min: Math.min(min, whole.max), max: Math.min(whole.max, step(min, length) - 1) };
}
