/** A day as a number: days since 1 January 1970 (proleptic Gregorian calendar). */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const EPOCH_SHIFT = 719_468;
const DAYS_PER_ERA = 146_097;

/** Day number of a date; the month may be out of 1..12 and is carried into the year. Hinnant's `days_from_civil`. */
export function dayOf(year: number, month: number, day: number): Day {
  const carried = year + Math.floor((month - 1) / 12);
  const m = (((month - 1) % 12) + 12) % 12;
  const y = m < 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1;
  return (
    era * DAYS_PER_ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    EPOCH_SHIFT
  );
}

/** Year, month and day of a day number. */
export function civilOf(day: Day): Civil {
  const z = day + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Days of a month, which may be out of 1..12. */
export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Is there such a day? */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day `months` later (earlier if negative), or the last of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return dayOf(year, month + months, Math.min(dayOfMonth, monthLength(year, month + months)));
}

const isoDay = /^\d{4}-\d{2}-\d{2}/;

/** Day number of `YYYY-MM-DD`; undefined if it is no day. */
export function dayNumber(iso: string): Day | undefined {
  if (!isoDay.test(iso)) return undefined;
  const [year, month, day] = [digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10)];
  return isDay(year, month, day) ? dayOf(year, month, day) : undefined;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  return value;
}

/** `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
