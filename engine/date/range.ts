import { Joint } from '../quantity/joints.ts';
import { isMove } from '../quantity/range.ts';
import type { Text } from '../quantity/text.ts';
import { civilOf, type Day } from './calendar.ts';
import type { DateContext } from './context.ts';
import { afterRange } from './parts.ts';
import type { DateSpan, Days } from './span.ts';

/**
 * Reads a date, and where a second end follows it, the days from the one to the other: `10 August 2013 - 12 September`,
 * `from Feb. 1 to March 2019`, `between Monday and Friday`. What was moved from one day to another is no range.
 */
export function readRange(
  context: DateContext,
  i: number,
  readSpan: (context: DateContext, i: number) => DateSpan | undefined,
): DateSpan | undefined {
  const first = readSpan(context, i);
  if (!first?.days) return first;
  const at = afterRange(context, i, first.next);
  if (at === undefined || !joins(context.text, i, first)) return first;
  const last = readSpan(context, at);
  const days = last && join(first, first.days, last);
  if (!last || !days) return first;
  const later = first.alternative && join(first, first.alternative, last);
  return {
    days,
    next: last.next,
    granularity: last.granularity,
    relative: first.relative === true || last.relative === true,
    approx: first.approx === true || last.approx === true,
    ...(later && later.min > days.min && later.max > days.max ? { alternative: later } : {}),
  };
}

/** A spaced or glued dash joins only days, an em dash or one on one side is a pause. */
function joins(text: Text, i: number, { next, granularity }: DateSpan): boolean {
  if (text.at(next).joints & Joint.to) return !isMove(text, i) && !isMove(text, i - 1);
  if (text.isLetters(next)) return true;
  return granularity === 'day' && !text.is(next, '—') && text.glued(next) === text.glued(next + 1);
}

/** From the start `days` to the first reading of `last` after it; a year that only one end names is that of both. */
function join(first: DateSpan, days: Days, last: DateSpan): Days | undefined {
  if (!last.days) return undefined;
  if (first.yearly && !last.yearly) {
    const { min, max } = last.days;
    const start = readings(first, min).findLast((d) => d.min < min);
    return start && { min: start.min, max };
  }
  const end = readings(last, days.min).find((d) => d.min > days.min && d.max > days.max);
  return end && { min: days.min, max: end.max };
}

/** What a span can mean, in order; without a year, in the years around a day. */
function readings({ days, alternative, yearly }: DateSpan, near: Day): Days[] {
  const { year } = civilOf(near);
  const all = yearly ? [year - 1, year, year + 1].map(yearly) : [days, alternative];
  return all.filter((d) => d !== undefined);
}
