import type { Analysis } from '../analysis.ts';
import { TokenFlag } from '../document/tokenize.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconEntity, LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { isCommonNoun } from './common-noun.ts';
import type { Context } from './context.ts';
import {
  actorBefore,
  isYardstick,
  nearestMention,
  type Role,
  rolesIn,
  type Span,
  type Stance,
  stancesIn,
} from './neighbours.ts';
import { isClassOfRivals } from './rival-class.ts';
import { chooseSubject, onlyTopic, type Subject } from './subject.ts';

const againstReach = 7;
const rivalReach = 16;
const unknownReach = 6;
const fieldReach = 16;
const jointReach = 6;
const ownedReach = 3;
const genericReach = 4;

/** Comparing words with what they say, and whom they compare with if the words hold the name (`o1-class`). */
interface Comparing extends Span {
  readonly stance: string;
  readonly rival?: Mention;
}

/** A sentence, read for one metric. */
interface Frame {
  readonly context: Context;
  readonly sentence: number;
  readonly metric: LexiconMetric;
  readonly all: readonly Comparing[];
  readonly roles: readonly Role[];
}

/**
 * Comparisons: one of the topic's family before the comparing words, a rival after them, in the same sentence or the
 * one before. `matches or beats X` is one claim, `X is beaten by S` is S's, and of two that say the same of the same
 * rival the first stands for both.
 */
export function comparisonClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const roles = rolesIn(context, sentence, metric);
  const all = joined(
    context,
    [...stancesIn(context, sentence, metric).map(ofStance), ...named(context, sentence, metric, roles)].sort(
      (a, b) => a.from - b.from,
    ),
    metric,
    roles,
  );
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

/** No name stands between two comparing words: what they compare with follows the second. */
function sharesObject(context: Context, first: Span, second: Span): boolean {
  const { sentenceOf } = context.analysis;
  return !context.discourse.in(sentenceOf[first.from] as number).some((m) => m.from >= first.to && m.to <= second.from);
}

/** A conjunction between two comparing words: `rivals, and at times beats, X`. */
function isJoined({ analysis }: Context, first: Span, second: Span): boolean {
  for (let at = first.to; at < second.from; at++)
    if ((analysis.grammar[at] as number) & GrammarBit.coordinating) return true;
  return false;
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

/** The mention, or the model that it owns right behind (`by S's M`). */
function standing(context: Context, mention: Mention): Subject {
  const owned = context.discourse
    .in(mention.sentence)
    .find(
      (m) =>
        m.from > mention.from &&
        m.from - mention.to <= ownedReach &&
        context.discourse.entity(m)?.topic &&
        m.kind === 'model',
    );
  return {
    entity: (owned ?? mention).entity,
    alternatives: owned ? [mention.entity] : [],
    rule: `subject:${mention.via}`,
  };
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
function isAboutModels(frame: Frame, comparing: Span, rival: Mention, subject: number): boolean {
  const { entities } = frame.context.analysis.lexicon;
  const { roles } = frame;
  if (isRole(frame, 'clear', comparing)) return true;
  if (entities[rival.entity]?.kind === 'model' || entities[subject]?.kind === 'model') return true;
  return roles.some((r) => r.term.role === 'field' && Math.abs(r.from - comparing.from) <= fieldReach);
}

const couldCompete = new Set(['model', 'company', 'app', 'group']);

/** A model or app, somebody who makes models, unnamed rivals, or an unknown name. */
function isRival(entity: LexiconEntity | undefined, mention: Mention): boolean {
  if (!entity) return mention.via === 'unknown';
  return !entity.topic && couldCompete.has(entity.kind) && (entity.kind !== 'company' || entity.makesModels);
}

/** After the words, else before them as a yardstick (`compared with o1, ...`), else in the sentence before. */
function rivalOf(frame: Frame, comparing: Span): Mention | undefined {
  const { context, sentence } = frame;
  const next = frame.all.find((c) => c.from > comparing.from);
  if (
    next &&
    next.from - comparing.to <= jointReach &&
    sharesObject(context, comparing, next) &&
    isJoined(context, comparing, next)
  )
    return rivalOf(frame, next);
  const it = context.discourse.in(sentence).find((m) => m.via === 'pronoun' && m.from === comparing.to);
  if (it) return namedBefore(frame, comparing);
  const after = nearestMention(context, comparing, 1, isRival);
  const most = after?.entity ? rivalReach : unknownReach;
  const unnamed = isClassOfRivals(context, comparing.to);
  if (after && isQualityOf(frame, comparing, after.mention)) return undefined;
  if (after && after.apart <= most && !(unnamed && after.apart > unknownReach)) return after.mention;
  if (unnamed) return unnamedRivals(context, sentence, comparing);
  if (!isRole(frame, 'loose', comparing)) return undefined;
  const yardstick = nearestMention(
    context,
    comparing,
    -1,
    (e, m) => isRival(e, m) && isYardstick(context, m, comparing.from),
  );
  return yardstick?.mention ?? namedIn(context, sentence - 1);
}

/** `comparable to the salaries of R`: something else of the rival's, not how good it is. */
function isQualityOf(frame: Frame, comparing: Span, rival: Mention): boolean {
  const { grammar } = frame.context.analysis;
  if (!isRole(frame, 'any-quality', comparing)) return false;
  const of = indexOf(comparing.to + 1, rival.from, (at) => ((grammar[at] as number) & GrammarBit.attaching) !== 0);
  if (of < 0 || grammar[of - 1] !== 0) return false;
  return !frame.roles.some((r) => (r.term.role === 'field' || r.term.role === 'pronoun') && r.to === of);
}

function indexOf(from: number, to: number, fits: (at: number) => boolean): number {
  for (let at = from; at < to; at++) if (fits(at)) return at;
  return -1;
}

/** `most Western systems`, which no list names, are the pack's stand-in for rivals. */
function unnamedRivals({ analysis }: Context, sentence: number, { to }: Span): Mention {
  return { from: to, to: to + 1, via: 'rivals', kind: 'group', sentence, entity: analysis.lexicon.stand.models };
}

/** `surpasses it`: the rival named last. */
function namedBefore({ context, sentence }: Frame, comparing: Span): Mention | undefined {
  const here = context.discourse
    .in(sentence)
    .findLast((m) => m.to <= comparing.from && m.via !== 'unknown' && isRival(context.discourse.entity(m), m));
  return here ?? namedIn(context, sentence - 1);
}

function namedIn(context: Context, sentence: number): Mention | undefined {
  return context.discourse.in(sentence).findLast((m) => m.via !== 'unknown' && isRival(context.discourse.entity(m), m));
}

/** Whether the comparing words themselves play a role. */
function isRole({ roles }: Frame, role: string, { from, to }: Span): boolean {
  return roles.some((r) => r.term.role === role && r.from >= from && r.to === to);
}

/** Before the words; behind them where nobody is before (`matching X, S ...`); in a list or an opening, who was spoken of. */
function subjectOf(frame: Frame, comparing: Span, rival: Mention): Subject | undefined {
  const { context, metric } = frame;
  if (hasGenericSubject(context, comparing)) return undefined;
  const before = actorBefore(
    context,
    comparing.from,
    (e, m) => m !== rival && !isObject(frame, m, comparing) && (e ? couldCompete.has(e.kind) : false),
  );
  if (before && !context.discourse.entity(before)?.topic) return undefined;
  if (!before) {
    const after = context.discourse
      .in(frame.sentence)
      .find((m) => m.from >= rival.to && m.via === 'name' && context.discourse.entity(m)?.topic);
    if (after && opensPhrase(context, after)) return standing(context, after);
    if (!opensSentence(context, comparing) && !isListed(context, frame.sentence)) return undefined;
  }
  const subject = chooseSubject(context.analysis, context.discourse, comparing, metric, onlyTopic);
  return subject && context.analysis.lexicon.entities[subject.entity]?.topic ? subject : undefined;
}

/** `open models are catching up with ...`: a plural of nobody's right before the words is what they speak of. */
function hasGenericSubject({ analysis, discourse }: Context, comparing: Span): boolean {
  const { grammar, tokens, sentenceOf } = analysis;
  for (
    let at = comparing.from - 1;
    at >= comparing.from - genericReach && sentenceOf[at] === sentenceOf[comparing.from];
    at--
  ) {
    if (tokens.char[at] !== 0 || (grammar[at] as number) & GrammarBit.coordinating) return false;
    if (((grammar[at] as number) & GrammarBit.rivals) === 0) continue;
    if (followsThat(analysis, at)) return true;
    return (
      !isOwned(analysis, at) &&
      !discourse.in(sentenceOf[at] as number).some((m) => m.from <= at + 1 && m.to >= at - 1 && m.via !== 'rivals')
    );
  }
  return false;
}

/** `says that open models ...`: no article stands before the plural, only the conjunction. */
function followsThat({ grammar }: Analysis, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - genericReach); at--) {
    if ((grammar[at] as number) & GrammarBit.relative) return true;
    if ((grammar[at] as number) & (GrammarBit.possessive | GrammarBit.determiner)) return false;
  }
  return false;
}

/** `S's models`, `its system`. */
function isOwned({ grammar, tokens }: Analysis, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - genericReach); at--) {
    if (
      (grammar[at] as number) & (GrammarBit.possessive | GrammarBit.pointing) ||
      (tokens.flags[at] as number) & TokenFlag.clitic
    )
      return true;
    if ((grammar[at] as number) & GrammarBit.preposition) return false;
  }
  return false;
}

/** `matches o1 and outperforms Claude`: the rival of a comparison before is no subject of the next. */
function isObject({ context, sentence, all }: Frame, mention: Mention, comparing: Span): boolean {
  if (context.discourse.entity(mention)?.topic) return false;
  const earlier = all.findLast((s) => s.to <= mention.from && s !== comparing);
  if (!earlier || earlier.from >= comparing.from) return false;
  return !context.discourse
    .in(sentence)
    .some((m) => m.from >= earlier.to && m.to <= mention.from && context.discourse.entity(m)?.topic);
}

/** Behind a comma or a colon, with at most an owner between. */
function opensPhrase({ analysis }: Context, mention: Mention): boolean {
  const { tokens } = analysis;
  for (let at = mention.from - 1; at >= mention.from - 4 && at >= 0; at--)
    if (tokens.char[at] === 44 || tokens.char[at] === 58) return true;
  return false;
}

/** `Beating o1, the model ...`: the subject follows or is that of the sentence before. */
function opensSentence({ analysis }: Context, comparing: Span): boolean {
  const from = analysis.sentences[analysis.sentenceOf[comparing.from] as number]?.from ?? 0;
  return comparing.from - from <= 3;
}

function isListed(context: Context, sentence: number): boolean {
  return context.discourse.intro(sentence).some((m) => context.discourse.entity(m)?.topic);
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
function speaksOfElse({ context, sentence, metric }: Frame, comparing: Span): boolean {
  return context
    .terms(sentence, 'cue')
    .some(
      (c) => c.term.metric === metric.index && c.term.weight < 0 && Math.abs(c.from - comparing.from) <= againstReach,
    );
}
