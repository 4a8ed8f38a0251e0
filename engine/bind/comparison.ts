import type { Mention } from '../entity/mention.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { isCommonNoun } from './common-noun.ts';
import { type Comparing, type Frame, isRival, isRole, jointReach, sharesObject } from './comparison-frame.ts';
import { rivalOf, rivalReach } from './comparison-rival.ts';
import { standing, subjectOf } from './comparison-subject.ts';
import type { Context } from './context.ts';
import { gradedComparisons } from './graded-comparison.ts';
import {
  actorBefore,
  longest,
  nearestMention,
  type Role,
  rolesIn,
  type Span,
  type Stance,
  stancesIn,
} from './neighbours.ts';
import type { Subject } from './subject.ts';

const againstReach = 7;

const fieldReach = 16;

/**
 * Comparisons: one of the topic's family before the comparing words, a rival after them, in the same sentence or the
 * one before. `matches or beats X` is one claim, `X is beaten by S` is S's, and of two that say the same of the same
 * rival the first stands for both.
 */
export function comparisonClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const roles = rolesIn(context, sentence, metric);
  const all = joined(
    context,
    longest([
      ...gradedComparisons(context, sentence, roles),
      ...stancesIn(context, sentence, metric).map(ofStance),
      ...named(context, sentence, metric, roles),
    ]),
    metric,
    roles,
  );
  if (all.length === 0) return [];
  const frame = { context, sentence, metric, all, roles };
  const seen = new Set<string>();
  return all.flatMap((comparing) => {
    const claim = compare(frame, comparing);
    const same = claim && `${claim.subject} ${JSON.stringify(claim.value)} ${claim.scope.against}`;
    if (!claim || !same || seen.has(same)) return [];
    seen.add(same);
    return [claim];
  });
}

const ofStance = ({ from, to, term }: Stance): Comparing => ({ from, to, stance: term.stance });

/** `o1-class answers`: a rival's name with a word behind it whose role is a stance. */
function named(context: Context, sentence: number, metric: LexiconMetric, roles: readonly Role[]): Comparing[] {
  return roles.flatMap(({ from, to, term }) => {
    if (!metric.stances.includes(term.role)) return [];
    const rival = context.discourse
      .in(sentence)
      .find((m) => m.to === from && m.via === 'name' && isRival(context.discourse.entity(m), m));
    return rival ? [{ from: rival.from, to, stance: term.role, rival }] : [];
  });
}

/** `matches or beats` becomes one. */
function joined(
  context: Context,
  all: readonly Comparing[],
  metric: LexiconMetric,
  roles: readonly Role[],
): Comparing[] {
  const kept: Comparing[] = [];
  for (const next of all) {
    const last = kept.at(-1);
    const either =
      last &&
      next.from - last.to <= jointReach &&
      roles.some((r) => r.term.role === 'either' && r.from >= last.to && r.to <= next.from);
    const both =
      either && sharesObject(context, last, next)
        ? [`${last.stance}-or-${next.stance}`, `${next.stance}-or-${last.stance}`].find((s) =>
            metric.stances.includes(s),
          )
        : undefined;
    if (last && both) kept[kept.length - 1] = { from: last.from, to: next.to, stance: both };
    else kept.push(next);
  }
  return kept;
}

function compare(frame: Frame, comparing: Comparing): Candidate | undefined {
  if (
    isCommonNoun(frame.context, comparing, frame.roles, frame.all) ||
    isMeasure(frame, comparing) ||
    speaksOfElse(frame, comparing)
  )
    return undefined;
  const by = frame.roles.find((r) => r.term.role === 'passive' && r.from === comparing.to);
  if (by) return passive(frame, comparing, by);
  const rival = comparing.rival ?? rivalOf(frame, comparing);
  const subject = rival && subjectOf(frame, comparing, rival);
  return rival && subject ? claimOf(frame, comparing, comparing.stance, subject, rival) : undefined;
}

const turned: Readonly<Record<string, string>> = { better: 'worse', worse: 'better' };

/** `R is beaten by S` says of S what `S beats R` does; `S is beaten by R` says the opposite. */
function passive(frame: Frame, comparing: Comparing, by: Span): Candidate | undefined {
  const { context } = frame;
  const agent = nearestMention(context, by, 1, (e, m) => (e?.topic ?? false) || isRival(e, m));
  if (!agent || agent.apart > rivalReach || agent.mention.via === 'rivals') return undefined;
  const patient = actorBefore(context, comparing.from);
  if (!patient) return undefined;
  if (!agent.entity?.topic) {
    const subject = subjectOf(frame, comparing, agent.mention);
    return subject && claimOf(frame, comparing, turned[comparing.stance] ?? comparing.stance, subject, agent.mention);
  }
  if (!isRival(context.discourse.entity(patient), patient)) return undefined;
  return claimOf(frame, comparing, comparing.stance, standing(context, agent.mention), patient);
}

function claimOf(
  frame: Frame,
  comparing: Comparing,
  stance: string,
  subject: Subject,
  rival: Mention,
): Candidate | undefined {
  if (!isAboutModels(frame, comparing, rival, subject.entity)) return undefined;
  const { tokens, lexicon } = frame.context.analysis;
  const against = lexicon.entities[rival.entity]?.id;
  return {
    metric: frame.metric,
    subject: subject.entity,
    altSubjects: subject.alternatives,
    value: { stance },
    approx: false,
    start: tokens.start[comparing.from] as number,
    end: tokens.end[comparing.to - 1] as number,
    sentence: frame.sentence,
    at: comparing.from,
    scope: against ? { against } : {},
    rules: ['comparison', subject.rule],
  };
}

/** The rival or the subject is a model, the words speak of nothing else, or a word of the field stands near. */
function isAboutModels(frame: Frame, comparing: Comparing, rival: Mention, subject: number): boolean {
  const { entities } = frame.context.analysis.lexicon;
  const { roles } = frame;
  if (comparing.clear || isRole(frame, 'clear', comparing)) return true;
  if (entities[rival.entity]?.kind === 'model' || entities[subject]?.kind === 'model') return true;
  return roles.some((r) => r.term.role === 'field' && Math.abs(r.from - comparing.from) <= fieldReach);
}

/** `surpassing $10 billion`, `95% below`: a figure is what it is compared with, or says by how much in money. */
function isMeasure({ context, sentence }: Frame, comparing: Span): boolean {
  return context.figures(sentence).some(({ reading, from, coreFrom, to }) => {
    if (reading.kind !== 'quantity') return false;
    if (coreFrom >= comparing.to && from <= comparing.to + 1) return true;
    return to === comparing.from && (reading.dimension === 'percent' || reading.dimension === 'money');
  });
}

/** Words near by that say it is about shares, sales or charts. */
function speaksOfElse({ context, sentence, metric, roles }: Frame, comparing: Span): boolean {
  if (roles.some((r) => r.term.role === 'else' && r.from > comparing.from && r.to < comparing.to)) return true;
  const { of } = context.analysis.clauses;
  return context
    .terms(sentence, 'cue')
    .some(
      (c) =>
        c.term.metric === metric.index &&
        c.term.weight < 0 &&
        of[c.from] === of[comparing.from] &&
        Math.abs(c.from - comparing.from) <= againstReach,
    );
}
