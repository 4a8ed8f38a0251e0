import { each, type Rule } from '../rule.ts';

export const scopeReachable: Rule = {
  id: 'scope-reachable',
  demands:
    'A benchmark or kind of price is one that the words of the metric can set, or its name with or without an edition.',
  check: each('facts', function* ({ scope, metric }, { metrics }) {
    const scopes = metrics.get(metric)?.scopes ?? [];
    for (const field of ['benchmark', 'price'] as const) {
      const values = scopes.filter((words) => words.field === field).map((words) => words.value);
      const value = scope[field];
      if (
        value !== undefined &&
        values.length > 0 &&
        !values.some((known) => known.startsWith(value) || value.startsWith(known))
      ) {
        yield { at: ['scope'], words: value, reason: `no words of ${metric} set ${field} to this` };
      }
    }
  }),
};
