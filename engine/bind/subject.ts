import type { Analysis } from '../analysis.ts';
import { type Clause, distance, rivalClause } from '../document/clause.ts';
import { TokenFlag } from '../document/tokenize.ts';
import type { Discourse } from '../entity/discourse.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconEntity, LexiconMetric } from '../scan/lexicon.ts';

/** Whose a figure is: an entity, what else it could be, and the rule that says so. */
export interface Subject {
  readonly entity: number;
  readonly alternatives: readonly number[];
  readonly rule: string;
  /** Others named together with it: `both A and B`. */
  readonly also?: readonly number[];
}

/** For claims that are only ever the topic's: rivals in the sentence are what it is measured against. */
export const onlyTopic = (entity: LexiconEntity): boolean => entity.topic;

/** Tokens of the words whose owner is asked for. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What speaks against a mention as the owner, in tokens of distance. Coarse on purpose. */
const cost = {
  after: 5,
  attached: -4,
  possessive: -6,
  definite: -10,
  otherRivalScope: 14,
  /** Object of a comparison: `surpassing X, with 2 million ...`. */
  compared: 10,
  object: 3,
  lesserKind: 3,
  unknown: 3,
  /** Says so of another: `analysts at X reckon that ...`. */
  speaker: 8,
  /** Only tells whose something else is: `Nvidia's H800`. */
  modifier: 8,
  /** A company without models of its own, where a model is asked for. */
  modelless: 8,
} as const;

const farthest = 32;

/**
 * Chooses the subject of a figure for a metric; `undefined` if nobody fits or somebody wins who is not reported (an
 * unknown name, or one outside the metric's family).
 */
export function chooseSubject(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  eligible: (entity: LexiconEntity) => boolean = () => true,
): Subject | undefined {
  const sentence = analysis.sentenceOf[span.from] as number;
  if (metric.fixed >= 0) return { entity: metric.fixed, alternatives: [], rule: 'subject:fixed' };
  const headed = fromHeads(discourse, sentence, metric);
  if (headed) return standing(analysis, metric, { entity: headed, alternatives: [], rule: 'subject:head' });
  const best = nearest(analysis, discourse, span, metric, eligible);
  if (best)
    return best.entity < 0
      ? undefined
      : withOthers(analysis, discourse, best, accept(analysis, discourse, span, metric, best));
  return fromBefore(analysis, discourse, span, metric, sentence);
}

/** `both A and B`: whoever of the same kind is joined to the subject by `and`. */
function withOthers(
  { grammar }: Analysis,
  discourse: Discourse,
  best: Mention,
  subject: Subject | undefined,
): Subject | undefined {
  if (!subject || best.via !== 'name' || subject.entity !== best.entity) return subject;
  const also = discourse.in(best.sentence).filter((m) => {
    const [first, second] = m.from < best.from ? [m, best] : [best, m];
    const joined = second.from - first.to === 1 && ((grammar[first.to] as number) & GrammarBit.coordinating) !== 0;
    return joined && m.via === 'name' && m.kind === best.kind && m.entity !== best.entity;
  });
  return also.length > 0 ? { ...subject, also: also.map((m) => m.entity) } : subject;
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
  eligible: (entity: LexiconEntity) => boolean,
): Mention | undefined {
  let best: Mention | undefined;
  let least = farthest;
  for (const mention of discourse.in(analysis.sentenceOf[span.from] as number)) {
    const entity = discourse.entity(mention);
    if (mention.to > span.from && mention.from < span.to) continue;
    if (entity ? !couldOwn(entity, metric) || !eligible(entity) : mention.via !== 'unknown') continue;
    if (mention.via === 'rivals' && metric.window) continue;
    if (
      !entity &&
      mention.from >= span.to &&
      !isAttached(analysis, span, mention) &&
      !isFronted(analysis, span, mention)
    )
      continue;
    if (mention.from >= span.to && !reachesBack(analysis, span, mention)) continue;
    const price = priceOf(analysis, discourse, span, metric, mention, entity);
    if (price < least) {
      least = price;
      best = mention;
    }
  }
  return best;
}

/** After a figure only what stands in its own clause owns it, or what the clause behind a figure with an article names. */
function reachesBack(analysis: Analysis, span: Span, mention: Mention): boolean {
  const { clauses } = analysis;
  const there = clauses.list[clauses.of[mention.from] as number] as Clause;
  const here = clauses.of[span.from] as number;
  return there.index === here || isDefinite(analysis, span);
}

/** Kinds that can be a subject of the metric, directly or by their maker; others of the kind compete and then block. */
function couldOwn(entity: LexiconEntity, metric: LexiconMetric): boolean {
  if (metric.family === 'others' && entity.topic) return false;
  return (
    metric.subjects.includes(entity.kind) ||
    (entity.topic && entity.kind === 'app' && metric.subjects.includes('model'))
  );
}

function priceOf(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  mention: Mention,
  entity: LexiconEntity | undefined,
): number {
  const { clauses, grammar, tokens } = analysis;
  const isBefore = mention.to <= span.from;
  let price = isBefore ? distance(clauses, mention.to - 1, span.from) : distance(clauses, span.to - 1, mention.from);
  if (!isBefore) price += cost.after;
  if (!isBefore && isAttached(analysis, span, mention)) price += cost.attached;
  if (!isBefore && mention.from - span.to <= 1) price += cost.attached;
  const sameRival = rivalClause(clauses, mention.from) === rivalClause(clauses, span.from);
  if (!isBefore && sameRival && isDefinite(analysis, span) && mention.from - span.to <= 8) price += cost.definite;
  if (isBefore && ((tokens.flags[mention.to] as number) & TokenFlag.clitic) !== 0) {
    if (span.from - mention.to <= 5) price += cost.possessive;
  }
  if (discourse.compared.has(mention.from) && isBefore) price += cost.compared;
  if (!sameRival) price += cost.otherRivalScope;
  if (isBefore && isObject(analysis, mention)) price += cost.object;
  if (entity && !entity.topic && isSpeaker(analysis, mention)) price += cost.speaker;
  if (isModifier(analysis, discourse, mention)) price += cost.modifier;
  if (entity && metric.subjects[0] === 'model' && entity.kind === 'company' && !entity.topic && !entity.makesModels)
    price += cost.modelless;
  if (entity) price += cost.lesserKind * Math.max(0, metric.subjects.indexOf(entity.kind));
  else
    price +=
      cost.unknown + (mention.from > 0 && (grammar[mention.from - 1] as number) & GrammarBit.preposition ? 6 : 0);
  return price;
}

function isSpeaker({ grammar, tokens, sentenceOf }: Analysis, mention: Mention): boolean {
  for (let at = mention.to; at < Math.min(tokens.count, mention.to + 3) && sentenceOf[at] === mention.sentence; at++) {
    if ((grammar[at] as number) & GrammarBit.saying) return true;
    if (tokens.char[at] !== 0) return false;
  }
  return mention.from > 1 && ((grammar[mention.from - 2] as number) & GrammarBit.saying) !== 0;
}

/** Directly before a counted noun or a chip's name, or with a possessive before one. */
function isModifier({ tokens }: Analysis, discourse: Discourse, mention: Mention): boolean {
  const next =
    mention.to < tokens.count && (tokens.flags[mention.to] as number) & TokenFlag.clitic ? mention.to + 1 : mention.to;
  if (mention.via === 'name' && !discourse.entity(mention)?.topic && discourse.nouns.has(next)) return true;
  return discourse
    .in(mention.sentence)
    .some((m) => m.from === next && m.via === 'name' && discourse.entity(m)?.kind === 'chip');
}

/** `for V3`, `to train GPT-4`, `off Nvidia`: a leading word right after the figure. */
function isAttached({ grammar }: Analysis, span: Span, mention: Mention): boolean {
  for (let at = span.to; at < Math.min(mention.from, span.to + 7); at++) {
    if ((grammar[at] as number) & GrammarBit.attaching && mention.from - at <= 4) return true;
  }
  return false;
}

/** `In two weeks, Foo plans ...`: the figure stands before the subject of its sentence. */
function isFronted({ tokens, sentences, sentenceOf }: Analysis, span: Span, mention: Mention): boolean {
  const from = sentences[sentenceOf[span.from] as number]?.from ?? 0;
  return span.from - from <= 3 && tokens.char[mention.from - 1] === 44 && mention.from - span.to <= 3;
}

/** `the $100 million that OpenAI spent`: a figure with an article belongs to what follows. */
function isDefinite({ grammar, tokens }: Analysis, span: Span): boolean {
  const at = span.from - 1;
  if (at < 0) return false;
  const article =
    tokens.folded.slice(tokens.start[at], tokens.end[at]) === 'the' ||
    startsWithThe(tokens.folded, tokens.start[span.from] as number);
  const next = grammar[span.to] ?? 0;
  return article && (next & GrammarBit.copula) === 0;
}

const startsWithThe = (folded: string, at: number): boolean => folded.startsWith('the ', at);

function isObject({ grammar, tokens, sentenceOf }: Analysis, mention: Mention): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 3); at--) {
    if (sentenceOf[at] !== mention.sentence || tokens.char[at] !== 0) return false;
    if ((grammar[at] as number) & GrammarBit.preposition) return true;
  }
  return false;
}

function accept(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  best: Mention,
): Subject | undefined {
  const entity = discourse.entity(best) as LexiconEntity;
  const found = standing(analysis, metric, refine(analysis, discourse, span, metric, best, entity));
  if (metric.family === 'topic' && !analysis.lexicon.entities[found.entity]?.topic) return undefined;
  return found;
}

/** Figures of an app are the topic's app's, whoever is named; unnamed rivals are models, companies or shares by the metric. */
function standing({ lexicon }: Analysis, metric: LexiconMetric, subject: Subject): Subject {
  const { topic, id } = lexicon.entities[subject.entity] as LexiconEntity;
  const app =
    metric.subjects[0] === 'app' && topic ? lexicon.entities.findIndex((e) => e.topic && e.kind === 'app') : -1;
  if (app >= 0) return { ...subject, entity: app };
  if (metric.subjects[0] === 'company' && topic && lexicon.entities[subject.entity]?.kind === 'model')
    return { ...subject, entity: lexicon.topic };
  const isStand = lexicon.entities[lexicon.stand.models]?.id === id;
  if (isStand && metric.subjects[0] !== 'model' && lexicon.stand.companies >= 0)
    return { ...subject, entity: lexicon.stand.companies };
  return subject;
}

/** A model named in the clause beats its company; a company reached by a noun or pronoun becomes the model named before. */
function refine(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  best: Mention,
  entity: LexiconEntity,
): Subject {
  const wantsModel = metric.subjects[0] === 'model';
  if (!wantsModel || entity.kind === 'model' || entity.kind === 'group')
    return { entity: entity.index, alternatives: [], rule: `subject:${best.via}` };
  const own = (e: LexiconEntity) => e.kind === 'model' && (e.maker === entity.index || (e.topic && entity.topic));
  const inClause = discourse.in(best.sentence).find((m) => {
    const e = discourse.entity(m);
    return e !== undefined && own(e) && sameClause(analysis, m.from, span.from);
  });
  if (inClause) return { entity: inClause.entity, alternatives: [entity.index], rule: 'subject:model-in-clause' };
  const earlier = entity.topic ? discourse.before(span.from, 2, own) : undefined;
  if (earlier && (best.via === 'pronoun' || best.via === 'noun'))
    return { entity: earlier.entity, alternatives: [entity.index], rule: 'subject:model-before' };
  return {
    entity: topicCompany(analysis, entity),
    alternatives: earlier ? [earlier.entity] : [],
    rule: `subject:${best.via}`,
  };
}

function topicCompany(analysis: Analysis, entity: LexiconEntity): number {
  return entity.topic && entity.kind === 'app' ? analysis.lexicon.topic : entity.index;
}

function sameClause({ clauses }: Analysis, a: number, b: number): boolean {
  if (clauses.of[a] === clauses.of[b]) return true;
  const of = (t: number) => clauses.list[clauses.of[t] as number] as Clause;
  return of(a).parent === of(b).index && of(a).kind !== 'rival'
    ? true
    : of(b).parent === of(a).index && of(b).kind === 'relative';
}

const farBack = 40;

function hasUnknown(discourse: Discourse, sentence: number): boolean {
  return discourse.in(sentence).some((m) => m.via === 'unknown');
}

/** Who the line before a list is about: of the kind that the metric is mostly told of, else of any. */
function introduced(discourse: Discourse, sentence: number, metric: LexiconMetric): Mention | undefined {
  const could = discourse.intro(sentence).filter((m) => {
    const entity = discourse.entity(m);
    return entity !== undefined && couldOwn(entity, metric);
  });
  return could.find((m) => discourse.entity(m)?.kind === metric.subjects[0]) ?? could[0];
}

/** Nobody in the sentence: the one who was spoken of before, or the topic. */
function fromBefore(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  sentence: number,
): Subject | undefined {
  if (metric.family === 'others') {
    const owner = discourse.before(span.from, 1, (e, m) => couldOwn(e, metric) && m.via !== 'rivals');
    if (owner) return { entity: owner.entity, alternatives: [], rule: 'subject:before' };
    const somebody = discourse.in(sentence).some((m) => m.via === 'unknown' || m.kind === 'person');
    if (somebody) return undefined;
    const { shares } = analysis.lexicon.stand;
    return shares >= 0 && metric.window ? { entity: shares, alternatives: [], rule: 'subject:market' } : undefined;
  }
  if (rivalClause(analysis.clauses, span.from) >= 0 && metric.subjects.includes('group')) {
    const stand = analysis.lexicon.stand.models;
    return stand >= 0 && metric.family !== 'topic'
      ? { entity: stand, alternatives: [], rule: 'subject:rival-scope' }
      : undefined;
  }
  const listed = introduced(discourse, sentence, metric);
  if (listed)
    return standing(
      analysis,
      metric,
      refine(analysis, discourse, span, metric, listed, discourse.entity(listed) as LexiconEntity),
    );
  const owner = discourse.before(span.from, 3, (e) => couldOwn(e, metric) && e.topic);
  if (owner)
    return standing(
      analysis,
      metric,
      refine(analysis, discourse, span, metric, owner, discourse.entity(owner) as LexiconEntity),
    );
  const far =
    discourse.isPassing || hasUnknown(discourse, sentence)
      ? undefined
      : discourse.before(span.from, farBack, (e) => couldOwn(e, metric) && e.topic && e.kind === metric.subjects[0]);
  if (far) return { entity: far.entity, alternatives: [], rule: 'subject:topic-before' };
  const topic = analysis.lexicon.entities[analysis.lexicon.topic];
  if (!topic || !metric.subjects.includes(topic.kind)) return undefined;
  if (hasUnknown(discourse, sentence)) return undefined;
  return discourse.topicNear(sentence, 4)
    ? { entity: topic.index, alternatives: [], rule: 'subject:topic' }
    : undefined;
}
