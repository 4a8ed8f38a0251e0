import type { Analysis } from '../analysis.ts';
import { rivalClause } from '../document/clause.ts';
import type { Discourse } from '../entity/discourse.ts';
import type { Mention } from '../entity/mention.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import { couldOwn, type Span, type Subject, settleSubject } from './ownership.ts';

/** How many sentences back somebody is looked for: a company with a share, the topic's family, the topic's model. */
const nextDoor = 1;
const near = 3;
const far = 40;
const topicReach = 4;

/** Nobody in the sentence fits: who was spoken of before, or the topic, or those who stand for others unnamed. */
export function subjectBefore(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
): Subject | undefined {
  if (metric.family === 'others') return shareholderBefore(analysis, discourse, span, metric);
  const { models } = analysis.lexicon.stand;
  if (rivalClause(analysis.clauses, span.from) >= 0 && metric.subjects.includes('group')) {
    return models >= 0 && metric.family !== 'topic' ? only(models, 'rival-scope') : undefined;
  }
  const sentence = analysis.sentenceOf[span.from] as number;
  const owner =
    introduced(discourse, sentence, metric) ?? discourse.before(span.from, near, (e) => couldOwn(e, metric) && e.topic);
  if (owner) return settleSubject(analysis, discourse, span, metric, owner);
  const isTaken = discourse.in(sentence).some((m) => m.via === 'unknown' || isRefused(analysis, discourse, m, span));
  return isTaken ? undefined : topicBefore(analysis, discourse, span, metric, sentence);
}

const only = (entity: number, rule: string): Subject => ({ entity, alternatives: [], rule: `subject:${rule}` });

/** Of a market move: the company next door, else the market as such, unless somebody else is named. */
function shareholderBefore(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
): Subject | undefined {
  const owner = discourse.before(span.from, nextDoor, (e, m) => couldOwn(e, metric) && m.via !== 'rivals');
  if (owner) return only(owner.entity, 'before');
  const sentence = analysis.sentenceOf[span.from] as number;
  if (discourse.in(sentence).some((m) => m.via === 'unknown' || m.kind === 'person')) return undefined;
  const { shares } = analysis.lexicon.stand;
  return shares >= 0 && metric.window ? only(shares, 'market') : undefined;
}

/** Who the line before a list is about: of the kind that the metric is mostly told of, else of any. */
function introduced(discourse: Discourse, sentence: number, metric: LexiconMetric): Mention | undefined {
  const could = discourse.intro(sentence).filter((m) => {
    const entity = discourse.entity(m);
    return entity !== undefined && couldOwn(entity, metric);
  });
  return could.find((m) => discourse.entity(m)?.kind === metric.subjects[0]) ?? could[0];
}

function topicBefore(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  sentence: number,
): Subject | undefined {
  const isModel = (e: { kind: string; topic: boolean }) => e.topic && e.kind === metric.subjects[0];
  const model = discourse.isPassing
    ? undefined
    : discourse.before(span.from, far, (e) => couldOwn(e, metric) && isModel(e));
  if (model) return only(model.entity, 'topic-before');
  const topic = analysis.lexicon.entities[analysis.lexicon.topic];
  const fits = topic !== undefined && metric.subjects.includes(topic.kind) && discourse.topicNear(sentence, topicReach);
  return fits ? only(topic.index, 'topic') : undefined;
}

const comma = 44;

/** The topic stands behind the figure and a comma, and the rules did not make it the owner. */
function isRefused({ tokens }: Analysis, discourse: Discourse, mention: Mention, span: Span): boolean {
  const isTopic = mention.via === 'name' && discourse.entity(mention)?.topic === true;
  return isTopic && mention.from >= span.to && tokens.char.subarray(span.to, mention.from).includes(comma);
}
