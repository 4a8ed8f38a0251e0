import * as calendar from '../date/calendar.ts';

/** Days since 1 January 1970 of a day written `YYYY-MM-DD`; NaN, which compares with nothing, if there is no such day. */
export function dayNumber(isoDay: string): number {
  return calendar.dayNumber(isoDay) ?? Number.NaN;
}
