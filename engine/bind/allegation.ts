import { TokenFlag } from '../document/tokenize.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { actorBefore, isCut, type Role, rolesIn, type Span, stancesIn } from './neighbours.ts';

/** A sentence, read for one metric. */
interface Frame {
  readonly context: Context;
  readonly sentence: number;
  readonly metric: LexiconMetric;
  readonly roles: readonly Role[];
}

/** Words of taking, up to what was taken. */
interface Taking extends Span {
  readonly object: Role | undefined;
  /** Training on somebody's outputs needs no further word of charge. */
  readonly plain: boolean;
}

const objectReach = 8;
const ownerReach = 7;
const ownReach = 3;
const takers = new Set(['model', 'company', 'app', 'group']);

/**
 * Allegations that the topic took a rival's outputs: a verb of taking (`copied`), or one of using or training with
 * what was taken (`trained on answers`), the topic who did it, and the rival whose it was. One claim a sentence.
 */
export function allegationClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const frame = { context, sentence, metric, roles: rolesIn(context, sentence, metric) };
  for (const taking of takings(frame)) {
    const claim = claimOf(frame, taking);
    if (claim) return [claim];
  }
  return [];
}

function takings(frame: Frame): Taking[] {
  const { context, sentence, metric, roles } = frame;
  const accusing = stancesIn(context, sentence, metric).map((s) => ({
    from: s.from,
    to: s.to,
    object: objectAfter(frame, s),
    plain: false,
  }));
  const using = roles.flatMap((r) => {
    if (r.term.role !== 'train' && r.term.role !== 'use') return [];
    const object = objectAfter(frame, r, r.term.role === 'train');
    const owner = object && ownerOf(frame, r, object);
    if (!object || !owner || (owner.via === 'rivals' && !isOutput(roles, object))) return [];
    return [{ from: r.from, to: object.to, object, plain: r.term.role === 'train' && isOutput(roles, object) }];
  });
  // Words that say what was taken come first: they are the fuller charge.
  return [...using, ...accusing.filter((a) => !isTopicsOwn(frame, a))];
}

/** `copied S's trick`: what was taken is the topic's. */
function isTopicsOwn({ context, sentence }: Frame, { to }: Span): boolean {
  const { flags } = context.analysis.tokens;
  return context.discourse
    .in(sentence)
    .some(
      (m) =>
        m.from >= to &&
        m.from <= to + 1 &&
        context.discourse.entity(m)?.topic &&
        ((flags[m.to] as number) & TokenFlag.clitic) !== 0,
    );
}

function isOutput(roles: readonly Role[], { from }: Span): boolean {
  return roles.some((r) => r.term.role === 'output' && r.from === from);
}

/** What was taken, in the same stretch of words; somebody is trained on data, not on a model. */
function objectAfter({ context, roles }: Frame, verb: Span, isTraining = false): Role | undefined {
  const kinds = isTraining ? ['output', 'data'] : ['output', 'data', 'object'];
  const object = roles.find((r) => kinds.includes(r.term.role) && r.from >= verb.to);
  if (!object || object.from - verb.to > objectReach || isCut(context, verb.to, object.from)) return undefined;
  // `outputs were used to train models`: the verb behind is what is done with them.
  const isMeans = !isTraining && roles.some((r) => r.term.role === 'train' && r.from >= verb.to && r.to <= object.from);
  return isMeans ? undefined : object;
}

/** The rival whose it was: between the verb and the thing (`used R's data`), behind it (`data from R`), or `its` for who says so. */
function ownerOf(frame: Frame, verb: Span, object: Span): Mention | undefined {
  const { context, sentence } = frame;
  const mentions = context.discourse.in(sentence);
  const near = mentions.filter((m) => isRival(frame, m) && m.from >= verb.to && m.from <= object.to + ownerReach);
  const named = near.find((m) => m.via !== 'rivals');
  if (named) return named;
  const { grammar } = context.analysis;
  for (let at = verb.to; at < object.to + ownReach; at++) {
    const spoken = mentions.find((m) => m.to <= verb.from && isRival(frame, m));
    if (spoken && (grammar[at] as number) & GrammarBit.possessive) return spoken;
  }
  return near[0];
}

function isRival({ context }: Frame, mention: Mention): boolean {
  const entity = context.discourse.entity(mention);
  return (
    entity !== undefined &&
    !entity.topic &&
    takers.has(entity.kind) &&
    (entity.kind !== 'company' || entity.makesModels) &&
    mention.via !== 'pronoun'
  );
}

function claimOf(frame: Frame, taking: Taking): Candidate | undefined {
  const { context, sentence, metric, roles } = frame;
  const taker = takerOf(frame, taking);
  const rival =
    (taking.object && ownerOf(frame, taking, taking.object)) ??
    context.discourse.in(sentence).find((m) => isRival(frame, m));
  const charged = roles.some((r) => r.term.role === 'charge' && (r.to <= taking.from || r.from >= taking.to));
  if (!taker || !rival || !(charged || taking.plain) || isLoose(frame, taking, rival)) return undefined;
  const { tokens, lexicon } = context.analysis;
  return {
    metric,
    subject: taker.entity,
    altSubjects: [],
    value: { stance: metric.stances[0] ?? '' },
    approx: false,
    start: tokens.start[taking.from] as number,
    end: tokens.end[Math.max(taking.to, taking.object?.to ?? 0) - 1] as number,
    sentence,
    at: taking.from,
    scope: { against: lexicon.entities[rival.entity]?.id ?? '' },
    rules: ['allegation', `subject:${taker.via}`],
  };
}

/** `copied`, `stole`: a loose word says what was taken, or from whom, right behind it. */
function isLoose({ context, roles }: Frame, taking: Taking, rival: Mention): boolean {
  if (taking.object || !roles.some((r) => r.term.role === 'loose' && r.from === taking.from)) return false;
  const isNear = rival.from >= taking.to && rival.from - taking.to <= ownReach;
  return !isNear || isCut(context, taking.to, rival.from);
}

/** `signs of distillation by S`. */
function isAgent({ analysis }: Context, taking: Span, { from }: Mention): boolean {
  return from === taking.to + 1 && ((analysis.grammar[taking.to] as number) & GrammarBit.attaching) !== 0;
}

/** The topic, before the verb or, if nobody is, in the sentence; its model if that is what was trained (`trained M on ...`). */
function takerOf(frame: Frame, taking: Taking): Mention | undefined {
  const { context, sentence, metric } = frame;
  const isTopic = (m: Mention) => {
    const entity = context.discourse.entity(m);
    return entity?.topic === true && metric.subjects.includes(entity.kind);
  };
  const agent = context.discourse.in(sentence).find((m) => isTopic(m) && isAgent(context, taking, m));
  if (agent) return agent;
  const actor = actorBefore(context, taking.from, (e) => e === undefined || takers.has(e.kind));
  if (actor && !isTopic(actor)) return undefined;
  const trained = context.discourse
    .in(sentence)
    .find(
      (m) =>
        m.from >= taking.from &&
        m.to <= (taking.object?.from ?? 0) &&
        m.kind === 'model' &&
        m.via === 'name' &&
        isTopic(m),
    );
  return trained ?? actor ?? context.discourse.in(sentence).find((m) => m.via === 'name' && isTopic(m));
}
