import type { Found } from '../analysis.ts';
import { type Clause, distance } from '../document/clause.ts';
import type { Mention } from '../entity/mention.ts';
import type { LexiconMetric, Term } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { actorBefore, type Span } from './neighbours.ts';
import { chooseSubject, onlyTopic } from './subject.ts';

type Cue = Found<Extract<Term, { kind: 'cue' }>>;

const cueReach = 9;
const relativeReach = 3;

/**
 * Relations to a named thing: `trained on H800 chips`, `founded by X`. The nearest cue of the sentence decides, and
 * who does it must be of the topic. Things counted (`2,000 H800s`) are the figure's.
 */
export function relationClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const { analysis, discourse } = context;
  const cues = context.terms(sentence, 'cue').filter((c) => c.term.metric === metric.index);
  if (cues.length === 0) return [];
  const claims: Candidate[] = [];
  for (const mention of discourse.in(sentence)) {
    const value = discourse.entity(mention);
    if (!value || mention.via !== 'name' || !metric.values.includes(value.kind)) continue;
    const isOwner = value.kind === 'person' || value.kind === 'company';
    if (isOwner && (!value.topic || value.index === analysis.lexicon.topic)) continue;
    const cue = nearestCue(context, cues, mention, isOwner);
    if (
      !cue ||
      cue.term.weight < 0 ||
      (!isOwner && (isCounted(context, mention) || isAnothersAct(context, cue, mention)))
    )
      continue;
    const subject = chooseSubject(analysis, discourse, mention, metric, onlyTopic);
    if (!subject || subject.entity === value.index || subject.rule === 'subject:topic') continue;
    claims.push({
      metric,
      subject: subject.entity,
      altSubjects: subject.alternatives,
      value: { stance: value.id },
      approx: false,
      ...quoteOf(context, mention, cue, isOwner),
      sentence,
      at: mention.from,
      scope: {},
      rules: ['relation', subject.rule],
    });
  }
  return claims;
}

function nearestCue(context: Context, cues: readonly Cue[], mention: Mention, isOwner: boolean): Cue | undefined {
  const { clauses } = context.analysis;
  let nearest: { cue: Cue; apart: number } | undefined;
  for (const cue of cues) {
    // `H, whose founder ...`: it is H's own.
    if (isOwner && isInRelative(context, cue, mention)) continue;
    const apart =
      cue.from >= mention.to
        ? distance(clauses, mention.to - 1, cue.from)
        : distance(clauses, cue.to - 1, mention.from);
    if ((apart <= cueReach || isInRelative(context, cue, mention)) && (!nearest || apart < nearest.apart))
      nearest = { cue, apart };
  }
  return nearest?.cue;
}

/** `the H800, on which S was trained`: the relative clause right behind the name. */
function isInRelative({ analysis }: Context, cue: Cue, mention: Mention): boolean {
  const { clauses } = analysis;
  const clause = clauses.list[clauses.of[cue.from] as number] as Clause;
  return clause.kind === 'relative' && clause.from >= mention.to && clause.from - mention.to <= relativeReach;
}

function isCounted(context: Context, { sentence, from }: Mention): boolean {
  return context
    .figures(sentence)
    .some((f) => f.reading.kind === 'quantity' && f.coreFrom < from && f.coreTo >= from - 1);
}

/** `X trains on H100s, as S knows`: somebody else is who does it. */
function isAnothersAct(context: Context, cue: Cue, mention: Mention): boolean {
  const actor = actorBefore(context, cue.from, (e, m) => m !== mention && e?.kind !== 'share');
  return actor !== undefined && !context.discourse.entity(actor)?.topic;
}

/** The value's name; for a person or company, whose name alone says nothing, with the words of the relation. */
function quoteOf({ analysis }: Context, value: Span, cue: Span, withCue: boolean): { start: number; end: number } {
  const { start, end } = analysis.tokens;
  const from = withCue ? Math.min(value.from, cue.from) : value.from;
  const to = withCue ? Math.max(value.to, cue.to) : value.to;
  return { start: start[from] as number, end: end[to - 1] as number };
}
