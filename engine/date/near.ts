import { Joint } from '../quantity/joints.ts';
import { Group } from '../quantity/word.ts';
import { granularityOf } from './ago.ts';
import { civilOf, weekdayOf } from './calendar.ts';
import type { DateContext } from './context.ts';
import { dayOfWeek, nearUnit, nearWords, unitDays } from './near-unit.ts';
import { partOfMonth, partOfWeek, partOfYear } from './partial.ts';
import { type DateSpan, type Days, latest, monthDays, monthsDays, oneDay, relative } from './span.ts';

/** Reads what stands beside now: `last month`, `earlier this year`, `late last year`, `next Friday`, `last summer`. */
export function readNear(context: DateContext, i: number): DateSpan | undefined {
  return readEarlier(context, i) ?? readNearUnit(context, i) ?? readNearNamed(context, i);
}

/** `earlier this year`, `so far this month`, `later this year`, `early this year`. */
function readEarlier(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables, published, civil } = context;
  const earlier = tables.dates.earlier.match(text, i);
  const later = earlier ? undefined : tables.dates.later.match(text, i);
  const found = earlier ?? later;
  const unit = found && text.at(found.next).calendarUnit;
  if (!found || !unit || unit === 'minute' || unit === 'hour' || unit === 'day' || unit === 'decade')
    return readPartOfNear(context, i);
  if (published === undefined || !civil) return relative(undefined, found.next + 1, unit);
  const whole = unitDays(published, unit, 0);
  return relative(
    earlier ? { min: whole.min, max: published } : { min: published, max: whole.max },
    found.next + 1,
    unit,
  );
}

/** `early last year`, `late this month`, `the end of next week`. */
function readPartOfNear(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables, published } = context;
  const part = tables.dates.parts.match(text, i);
  const near = part && nearUnit(context, part.next);
  if (!part || !near || (near.unit !== 'week' && near.unit !== 'month' && near.unit !== 'year')) return undefined;
  const granularity = near.unit === 'week' ? 'day' : near.unit === 'month' ? 'week' : 'season';
  if (published === undefined) return relative(undefined, near.next, granularity);
  const whole = unitDays(published, near.unit, near.shift);
  if (near.unit === 'week') return relative(partOfWeek(whole, part.payload), near.next, granularity);
  const days =
    near.unit === 'month' ? partOfMonth(whole, part.payload) : partOfYear(civilOf(whole.min).year, part.payload);
  return relative(days, near.next, granularity);
}

/** `last month`, `this week`, `next year`; `last January`, `this summer`. */
function readNearUnit(context: DateContext, i: number): DateSpan | undefined {
  const { text, published } = context;
  const near = nearUnit(context, i);
  if (!near) return undefined;
  const { unit, shift, next } = near;
  if (text.glued(i) && text.is(i - 1, '-')) return undefined;
  if (published === undefined) return relative(undefined, next, granularityOf(unit));
  const on = text.at(next).joints & Joint.on ? next + 1 : next;
  const { weekday } = text.at(on);
  // `next week on Friday`
  if (unit === 'week' && weekday !== undefined) return relative(dayOfWeek(published, shift, weekday), on + 1, 'day');
  const whole = unitDays(published, unit, shift);
  if (shift !== 0) return relative(whole, next, granularityOf(unit));
  // What happens this week may still be to come.
  const more = whole.max > published ? { alternative: whole } : {};
  return relative({ min: whole.min, max: published }, next, granularityOf(unit), more);
}

/** `last January`, `last summer`, `this Monday`, `next Friday`. */
function readNearNamed(context: DateContext, i: number): DateSpan | undefined {
  const { text, tables } = context;
  for (const [phrases, shift] of nearWords(tables.dates)) {
    const found = phrases.match(text, i);
    if (!found) continue;
    const { month, season, weekday } = text.at(found.next);
    const next = found.next + 1;
    if (weekday !== undefined) return nearWeekday(context, weekday, shift, next);
    if (season !== undefined)
      return { ...nearYearly(context, shift, (y) => monthsDays(y, season, 3), next, 'season'), approx: true };
    if (month === undefined || text.isDigits(next) || !isMonth(context, found.next)) return undefined;
    return nearYearly(context, shift, (y) => monthDays(y, month), next, 'month');
  }
  return undefined;
}

/** `last june` is a month, `last mar` only as `last Mar`. */
function isMonth({ text }: DateContext, i: number): boolean {
  return text.isCapital(i) || !(text.at(i).groups & Group.doubtfulMonth) || text.at(i).text.length > 3;
}

/** A month or season: the latest that has begun, or the one after; one that still runs may be meant a year earlier by `last`. */
function nearYearly(
  { published, year }: DateContext,
  shift: -1 | 0 | 1,
  daysIn: (year: number) => Days,
  next: number,
  granularity: DateSpan['granularity'],
): DateSpan {
  const days = latest(published, year, daysIn);
  if (!days || published === undefined) return relative(undefined, next, granularity);
  const begun = civilOf(days.min).year;
  if (shift === 1) return relative(daysIn(begun + 1), next, granularity);
  const runs = days.max >= published;
  if (shift === -1) return relative(days, next, granularity, runs ? { alternative: daysIn(begun - 1) } : {});
  return relative(days, next, granularity, runs ? {} : { alternative: daysIn(begun + 1) });
}

function nearWeekday({ published }: DateContext, weekday: number, shift: -1 | 0 | 1, next: number): DateSpan {
  if (published === undefined) return relative(undefined, next, 'day');
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const coming = published - back + 7;
  // `next Friday` on a Monday: in four days, or of the week after.
  const after = dayOfWeek(published, 1, weekday);
  if (shift === 1) return relative(oneDay(coming), next, 'day', after.min === coming ? {} : { alternative: after });
  if (shift === 0)
    return relative(oneDay(published - back), next, 'day', back > 0 ? { alternative: oneDay(coming) } : {});
  const latestDay = published - (back === 0 ? 7 : back);
  return relative(oneDay(latestDay), next, 'day', { alternative: oneDay(latestDay - 7) });
}
