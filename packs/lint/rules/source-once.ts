import type { Rule } from '../rule.ts';

export const sourceOnce: Rule = {
  id: 'source-once',
  demands: 'No source is listed twice: one address read on one day.',
  *check({ pack }) {
    const seen = new Map<string, string>();
    for (const [index, { id, url, date }] of pack.sources.entries()) {
      if (url === undefined) continue;
      const key = `${url} ${date}`;
      const twin = seen.get(key);
      if (twin !== undefined) yield { path: ['sources', index], words: id, reason: `is the same text as ${twin}` };
      seen.set(key, id);
    }
  },
};
