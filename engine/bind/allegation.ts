import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { longest } from './neighbours.ts';

/**
 * Allegations: words of taking, a rival it was taken from, the topic who took it, and a word of charge or what was
 * taken, in one sentence. One claim a sentence.
 */
export function allegationClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const stances = longest(context.terms(sentence, 'stance').filter((s) => s.term.metric === metric.index));
  const stance = stances[0];
  if (!stance) return [];
  const { discourse, analysis } = context;
  const mentions = discourse.in(sentence);
  const topic = mentions.find((m) => discourse.entity(m)?.topic && discourse.entity(m)?.kind !== 'app');
  const rival = mentions.find((m) => {
    const entity = discourse.entity(m);
    return entity !== undefined && !entity.topic && ['model', 'company', 'app', 'group'].includes(entity.kind) && m.via !== 'pronoun';
  });
  const roles = context.terms(sentence, 'role').filter((r) => r.term.metric === metric.index);
  const has = (role: string) => roles.some((r) => r.term.role === role && (r.from < stance.from || r.from >= stance.to));
  if (!topic || !rival || !has('charge')) return [];
  const entity = discourse.entity(topic);
  if (!entity || !metric.subjects.includes(entity.kind)) return [];
  return [
    {
      metric,
      subject: entity.index,
      altSubjects: [],
      value: { stance: stance.term.stance },
      approx: false,
      start: analysis.tokens.start[stance.from] as number,
      end: analysis.tokens.end[stance.to - 1] as number,
      sentence,
      at: stance.from,
      scope: rival.entity >= 0 ? { against: analysis.lexicon.entities[rival.entity]?.id ?? '' } : {},
      rules: ['allegation', `subject:${topic.via}`],
    },
  ];
}
