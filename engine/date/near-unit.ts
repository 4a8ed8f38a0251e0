import type { CalendarUnit } from '../language/figures.ts';
import { Joint } from '../quantity/joints.ts';
import type { DateTables } from '../quantity/tables.ts';
import type { Word } from '../quantity/word.ts';
import { civilOf, type Day, dayOf, weekdayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { type Part, readYear } from './parts.ts';
import { type Days, monthsDays, oneDay, yearDays } from './span.ts';
import { readYearWords } from './year.ts';

interface NearUnit {
  readonly shift: -1 | 0 | 1;
  readonly unit: CalendarUnit;
  readonly next: number;
}

/** `last`, `this` or `next` with a unit of the calendar; not `the last week of May`. */
export function nearUnit({ text, tables }: DateContext, i: number): NearUnit | undefined {
  for (const [phrases, shift] of nearWords(tables.dates)) {
    const found = phrases.match(text, i);
    const unit = found && longUnit(text.at(found.next));
    if (!found || !unit || text.at(found.next + 1).joints & Joint.of) continue;
    return { shift, unit, next: found.next + 1 };
  }
  return undefined;
}

/** A unit of the calendar longer than a day, in the singular. */
function longUnit({ calendarUnit, text }: Word): CalendarUnit | undefined {
  const short = calendarUnit === 'minute' || calendarUnit === 'hour' || calendarUnit === 'day';
  return short || text.endsWith('s') ? undefined : calendarUnit;
}

export function nearWords(dates: DateTables) {
  return [
    [dates.last, -1],
    [dates.this, 0],
    [dates.next, 1],
  ] as const;
}

/** The year behind a month, day or part of a year: `, 2025`, `of 2025`, `last year`, `of this year`. */
export function readYearAfter(context: DateContext, i: number): Part | undefined {
  const { text, civil } = context;
  const glued = (text.is(i, '-') || text.is(i, '/')) && text.glued(i);
  const of = (text.at(i).joints & (Joint.of | Joint.in)) !== 0;
  const at = text.is(i, ',') || of || glued ? i + 1 : i;
  const year = readYear(text, at) ?? readYearWords(text, at);
  if (year) return year;
  const near = nearUnit(context, of ? i + 1 : i);
  if (near?.unit !== 'year' || !civil || (text.is(near.next, "'") && text.glued(near.next))) return undefined;
  return { value: civil.year + near.shift, next: near.next };
}

/** That day of the week which is `shift` weeks from the one of `now`; weeks begin on Monday. */
export function dayOfWeek(now: Day, shift: number, weekday: number): Days {
  return oneDay(unitDays(now, 'week', shift).min + ((weekday + 6) % 7));
}

/** Days of the unit of the calendar that is `shift` units from that of `day`. */
export function unitDays(day: Day, unit: CalendarUnit, shift: number): Days {
  const { year, month } = civilOf(day);
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return oneDay(day + shift);
    case 'week': {
      const monday = day - ((weekdayOf(day) + 6) % 7) + 7 * shift;
      return { min: monday, max: monday + 6 };
    }
    case 'month':
      return { min: dayOf(year, month + shift, 1), max: dayOf(year, month + shift + 1, 1) - 1 };
    case 'quarter': {
      const first = month - ((month - 1) % 3) + 3 * shift;
      return monthsDays(year, first, 3);
    }
    case 'year':
      return yearDays(year + shift);
    case 'decade': {
      const first = year - (year % 10) + 10 * shift;
      return { min: yearDays(first).min, max: yearDays(first + 9).max };
    }
  }
}
