import { each, type Rule } from '../rule.ts';

export const stanceKnown: Rule = {
  id: 'stance-known',
  demands: 'A stance is not a slip of the pen for an entity or for a reading that the metric names.',
  check: each('facts', function* ({ value, metric }, { entities, metrics }) {
    if (!('stance' in value)) return;
    const { stance } = value;
    const readings = (metrics.get(metric)?.stances ?? []).map((reading) => reading.stance);
    if (entities.has(stance) || readings.includes(stance)) return;
    const meant = [...readings, ...entities.keys()].find((known) => isSlip(stance, known));
    if (meant !== undefined) yield { at: ['value'], words: stance, reason: `is nearly ${meant}` };
  }),
};

/** Whether two ids of some length differ by one letter: left out, put in, or put in place of another. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [skipA, skipB] = [a.length >= b.length ? 1 : 0, b.length >= a.length ? 1 : 0];
  return a.slice(start + skipA) === b.slice(start + skipB);
}
