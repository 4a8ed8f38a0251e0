import { each, type Rule } from '../rule.ts';

export const subjectKind: Rule = {
  id: 'subject-kind',
  demands: 'The subject of a fact is of a kind that the metric allows.',
  check: each('facts', function* ({ subject, metric }, { entities, metrics }) {
    const kind = entities.get(subject)?.kind;
    const allowed = metrics.get(metric)?.subjects;
    if (kind && allowed && !allowed.includes(kind)) {
      yield {
        at: ['subject'],
        words: subject,
        reason: `is of kind ${kind}; ${metric} is told of ${allowed.join(', ')}`,
      };
    }
  }),
};
