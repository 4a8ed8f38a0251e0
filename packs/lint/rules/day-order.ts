import type { Rule } from '../rule.ts';

export const dayOrder: Rule = {
  id: 'day-order',
  demands:
    'Days follow each other: a fact ends after it began, and neither it nor its sources come after the pack was issued.',
  *check({ pack }) {
    if (pack.expires <= pack.issued) {
      yield { path: ['expires'], words: pack.expires, reason: `is not after ${pack.issued}, the day of issue` };
    }
    for (const [index, { date }] of pack.sources.entries()) {
      if (date !== undefined && date > pack.issued) {
        yield { path: ['sources', index, 'date'], words: date, reason: 'is after the pack was issued' };
      }
    }
    for (const [index, { asOf, until }] of pack.facts.entries()) {
      if (asOf > pack.issued)
        yield { path: ['facts', index, 'asOf'], words: asOf, reason: 'is after the pack was issued' };
      if (until !== undefined && until < asOf) {
        yield { path: ['facts', index, 'until'], words: until, reason: `is before ${asOf}, when the fact began` };
      }
    }
  },
};
