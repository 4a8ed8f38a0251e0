import type { Rule } from '../rule.ts';

const written = /^\d{4}-\d{2}(-\d{2})?$/;

function isRealDay(text: string): boolean {
  const day = text.length === 7 ? `${text}-01` : text;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Every text of a pack that is written as a day or a month, with the way to it. */
function* daysOf(value: unknown, path: readonly PropertyKey[]): Iterable<[readonly PropertyKey[], string]> {
  if (typeof value === 'string' && written.test(value)) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* daysOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

export const realDay: Rule = {
  id: 'real-day',
  demands: 'Days exist in the calendar.',
  *check({ pack }) {
    for (const [path, day] of daysOf(pack, [])) {
      if (!isRealDay(day)) yield { path, words: day, reason: 'is no day of the calendar' };
    }
  },
};
