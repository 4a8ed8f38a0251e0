import type { Analysis } from '../analysis.ts';
import type { Discourse } from '../entity/discourse.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconEntity, LexiconMetric } from '../scan/lexicon.ts';
import { isAttached, isDefinite, isModelless, isSpeaker, ownerCost } from './owner-cost.ts';
import { couldOwn, type Span, type Subject, settleSubject, standIn } from './ownership.ts';
import { subjectBefore } from './subject-before.ts';

export type { Span, Subject } from './ownership.ts';

type Eligible = (entity: LexiconEntity) => boolean;

/** For claims that are only ever the topic's: rivals in the sentence are what it is measured against. */
export const onlyTopic: Eligible = (entity) => entity.topic;

/** A mention that costs more is nobody's owner. */
const farthest = 32;
const openingLength = 2;
const comma = 44;

/**
 * Chooses the subject of a figure for a metric; `undefined` if nobody fits or somebody wins who is not reported (an
 * unknown name, or one outside the metric's family).
 */
export function chooseSubject(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  eligible: Eligible = () => true,
): Subject | undefined {
  if (metric.fixed >= 0) return { entity: metric.fixed, alternatives: [], rule: 'subject:fixed' };
  const headed = fromHeads(discourse, analysis.sentenceOf[span.from] as number, metric);
  if (headed !== undefined)
    return standIn(analysis, metric, { entity: headed, alternatives: [], rule: 'subject:head' });
  const best = nearest(analysis, discourse, span, metric, eligible);
  if (!best) return subjectBefore(analysis, discourse, span, metric);
  if (best.entity < 0) return undefined;
  const subject = settleSubject(analysis, discourse, span, metric, best);
  const entity = analysis.lexicon.entities[subject.entity];
  if (metric.family === 'topic' && !entity?.topic) return undefined;
  if (metric.subjects[0] === 'model' && isModelless(entity)) return undefined;
  return withOthers(analysis, discourse, best, subject);
}

/** A cell is about what heads its row, else its column. */
function fromHeads(discourse: Discourse, sentence: number, metric: LexiconMetric): number | undefined {
  const { row, column } = discourse.headersOf(sentence);
  for (const head of [row, column]) {
    const owner = discourse.in(head).find((m) => {
      const entity = discourse.entity(m);
      return entity !== undefined && couldOwn(entity, metric);
    });
    if (owner) return owner.entity;
  }
  return undefined;
}

function nearest(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  eligible: Eligible,
): Mention | undefined {
  let best: Mention | undefined;
  let least = farthest;
  for (const mention of discourse.in(analysis.sentenceOf[span.from] as number)) {
    const entity = discourse.entity(mention);
    const fits = entity ? couldOwn(entity, metric) && eligible(entity) : mention.via === 'unknown';
    if (!fits || !isInReach(analysis, span, metric, mention, entity)) continue;
    if (metric.family === 'topic' && isOutsideVoice(analysis, mention, entity)) continue;
    const cost = ownerCost(analysis, discourse, span, metric, mention);
    if (cost < least) {
      least = cost;
      best = mention;
    }
  }
  return best;
}

/** `analysts at X reckon that ...`: whoever says so of the topic is not asked whose it is. */
function isOutsideVoice(analysis: Analysis, mention: Mention, entity: LexiconEntity | undefined): boolean {
  return entity !== undefined && !entity.topic && isSpeaker(analysis, mention);
}

/** Before the figure anybody; behind it who stands in its clause, or in the clause behind a figure with an article. */
function isInReach(
  analysis: Analysis,
  span: Span,
  metric: LexiconMetric,
  mention: Mention,
  entity: LexiconEntity | undefined,
): boolean {
  if (mention.via === 'rivals' && metric.window) return false;
  if (mention.to <= span.from) return true;
  if (mention.from < span.to) return false;
  const isLed = entity !== undefined || isAttached(analysis, span, mention) || isFronted(analysis, span, mention);
  // `..., the report on V3 says`
  if (entity?.topic && isSpeaker(analysis, mention)) return true;
  if (!isLed || isBehindComma(analysis, span, mention)) return false;
  const { of } = analysis.clauses;
  return of[mention.from] === of[span.from] || isDefinite(analysis, span);
}

/** Who comes after a comma owns the figure only where that opens the sentence: `For $5.6 million, DeepSeek ...`. */
function isBehindComma({ tokens, grammar, sentences, sentenceOf }: Analysis, span: Span, mention: Mention): boolean {
  const first = sentences[sentenceOf[span.from] as number]?.from ?? 0;
  const opens = span.from - first <= openingLength || ((grammar[first] as number) & GrammarBit.preposition) !== 0;
  return !opens && tokens.char.subarray(span.to, mention.from).includes(comma);
}

/** `In two weeks, Foo plans ...`: the figure stands before the subject of its sentence. */
function isFronted({ tokens, sentences, sentenceOf }: Analysis, span: Span, mention: Mention): boolean {
  const from = sentences[sentenceOf[span.from] as number]?.from ?? 0;
  return span.from - from <= 3 && tokens.char[mention.from - 1] === 44 && mention.from - span.to <= 3;
}

/** `both A and B`: whoever of the same kind is joined to the subject by `and`, and no longer list. */
function withOthers({ grammar, tokens }: Analysis, discourse: Discourse, best: Mention, subject: Subject): Subject {
  if (best.via !== 'name' || subject.entity !== best.entity) return subject;
  const also = discourse.in(best.sentence).filter((m) => {
    const [first, second] = m.from < best.from ? [m, best] : [best, m];
    const isJoined = second.from - first.to === 1 && ((grammar[first.to] as number) & GrammarBit.coordinating) !== 0;
    const isList = tokens.char[first.from - 1] === comma;
    return isJoined && !isList && m.via === 'name' && m.kind === best.kind && m.entity !== best.entity;
  });
  return also.length > 0 ? { ...subject, also: also.map((m) => m.entity) } : subject;
}
