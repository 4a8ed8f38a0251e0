import { distance } from '../document/clause.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { chooseSubject, onlyTopic, type Span } from './subject.ts';

const cueReach = 6;

/** Relations to a named thing: `trained on H800 chips`, `founded by X`. The nearest cue of the sentence decides. */
export function relationClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const { analysis, discourse } = context;
  const cues = context.terms(sentence, 'cue').filter((c) => c.term.metric === metric.index);
  if (cues.length === 0) return [];
  const claims: Candidate[] = [];
  for (const mention of discourse.in(sentence)) {
    const value = discourse.entity(mention);
    if (!value || mention.via !== 'name' || !metric.values.includes(value.kind)) continue;
    if ((value.kind === 'person' || value.kind === 'company') && (!value.topic || value.index === analysis.lexicon.topic)) continue;
    let nearest: { cue: (typeof cues)[number]; apart: number } | undefined;
    for (const cue of cues) {
      const apart = cue.from >= mention.to ? distance(analysis.clauses, mention.to - 1, cue.from) : distance(analysis.clauses, cue.to - 1, mention.from);
      if (apart <= cueReach && (!nearest || apart < nearest.apart)) nearest = { cue, apart };
    }
    if (!nearest || nearest.cue.term.weight < 0) continue;
    const subject = chooseSubject(analysis, discourse, mention, metric, onlyTopic);
    if (!subject || subject.entity === value.index || subject.rule === 'subject:topic') continue;
    claims.push({
      metric,
      subject: subject.entity,
      altSubjects: subject.alternatives,
      value: { stance: value.id },
      approx: false,
      ...quoteOf(context, mention, nearest.cue, value.kind === 'person' || value.kind === 'company'),
      sentence,
      at: mention.from,
      scope: {},
      rules: ['relation', subject.rule],
    });
  }
  return claims;
}

/** The value's name; for a person or company, whose name alone says nothing, with the words of the relation. */
function quoteOf({ analysis }: Context, value: Span, cue: Span, withCue: boolean): { start: number; end: number } {
  const { start, end } = analysis.tokens;
  const from = withCue ? Math.min(value.from, cue.from) : value.from;
  const to = withCue ? Math.max(value.to, cue.to) : value.to;
  return { start: start[from] as number, end: end[to - 1] as number };
}
