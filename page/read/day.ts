/** Days as pages write them in their metadata and bylines, as `YYYY-MM-DD`. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `2025-01-27T09:00:00Z` and the like, `20250127`, `2025/01/27`. The day as written: the newsroom's own, not ours. */
const numeric = /^\s?(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/;
/** `27 January 2025`, `Mon, 27 Jan 2025 10:00:00 GMT`. */
const dayFirst = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)?[ .]{1,2}([a-z]{3,9})[.,]{0,2} (\d{4})(?!\d)/i;
/** `January 27, 2025`, `Jan. 27 2025`. */
const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;

/** A day from a machine-readable field; nothing if it holds none. */
export function readDay(written: string): string | undefined {
  const iso = numeric.exec(written);
  if (iso) return day(iso[1], Number(iso[3]), iso[4]);
  return readWrittenDay(written);
}

/** The first whole day that is written out in words in a line. */
export function readWrittenDay(line: string): string | undefined {
  const british = dayFirst.exec(line);
  const found = british && day(british[3], monthNumber(british[2]), british[1]);
  if (found) return found;
  const american = monthFirst.exec(line);
  return american ? day(american[3], monthNumber(american[1]), american[2]) : undefined;
}

const monthNumber = (name = '') => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function day(year: string | undefined, month: number, date: string | undefined): string | undefined {
  if (!year || month < 1 || month > 12 || Number(date) < 1 || Number(date) > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(Number(date)).padStart(2, '0')}`;
}
