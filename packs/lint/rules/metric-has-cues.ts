import { each, type Rule } from '../rule.ts';

/** Whether a table holds a phrase anywhere: a list with an entry. */
const hasPhrase = (table: unknown): boolean =>
  Array.isArray(table)
    ? table.some((entry) => typeof entry === 'string' || hasPhrase(entry))
    : typeof table === 'object' && table !== null && Object.values(table).some(hasPhrase);

export const metricHasCues: Rule = {
  id: 'metric-has-cues',
  demands: 'Every metric has words by which it is known.',
  check: each('metrics', function* ({ id, cues, stances, roles, nouns, scopes }) {
    if (!hasPhrase([cues, stances, roles, nouns, scopes])) yield { words: id, reason: 'has no cue in any language' };
  }),
};
