import type { Analysis } from '../analysis.ts';
import type { Clause } from '../document/clause.ts';
import type { Discourse } from '../entity/discourse.ts';
import type { Mention } from '../entity/mention.ts';
import type { LexiconEntity, LexiconMetric } from '../scan/lexicon.ts';

/** Whose a figure is: an entity, what else it could be, and the rule that says so. */
export interface Subject {
  readonly entity: number;
  readonly alternatives: readonly number[];
  readonly rule: string;
  /** Others named together with it: `both A and B`. */
  readonly also?: readonly number[];
}

/** Tokens of the words whose owner is asked for. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Kinds that can be a subject of the metric, directly or by their maker; others of the kind compete and then block. */
export function couldOwn(entity: LexiconEntity, metric: LexiconMetric): boolean {
  if (metric.family === 'others' && entity.topic) return false;
  const isOwnApp = entity.topic && entity.kind === 'app' && metric.subjects.includes('model');
  return isOwnApp || metric.subjects.includes(entity.kind);
}

/** The entity that a chosen mention stands for under this metric. */
export function settleSubject(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  mention: Mention,
): Subject {
  const entity = discourse.entity(mention) as LexiconEntity;
  return standIn(analysis, metric, asModel(analysis, discourse, span, metric, mention, entity));
}

/** A model named in the clause beats its company; a company reached by a noun or pronoun becomes the model named before. */
function asModel(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  mention: Mention,
  entity: LexiconEntity,
): Subject {
  const asNamed = { entity: entity.index, alternatives: [], rule: `subject:${mention.via}` };
  const isMeantItself = entity.kind !== 'company' && metric.subjects.includes(entity.kind);
  if (metric.subjects[0] !== 'model' || isMeantItself) return asNamed;
  const isOwn = (e: LexiconEntity) => e.kind === 'model' && (e.maker === entity.index || (e.topic && entity.topic));
  const inClause = discourse.in(mention.sentence).find((m) => {
    const other = discourse.entity(m);
    return other !== undefined && isOwn(other) && sharesClause(analysis, m.from, span.from);
  });
  if (inClause) return { entity: inClause.entity, alternatives: [entity.index], rule: 'subject:model-in-clause' };
  const earlier = entity.topic ? discourse.before(span.from, 2, isOwn) : undefined;
  const isMeant = mention.via === 'pronoun' || mention.via === 'noun';
  if (earlier && isMeant) return { entity: earlier.entity, alternatives: [entity.index], rule: 'subject:model-before' };
  const company = entity.topic && entity.kind === 'app' ? analysis.lexicon.topic : entity.index;
  return { ...asNamed, entity: company, alternatives: earlier ? [earlier.entity] : [] };
}

/** In one clause, or one hangs from the other by a relative. */
function sharesClause({ clauses }: Analysis, mention: number, figure: number): boolean {
  const own = clauses.list[clauses.of[mention] as number] as Clause;
  const other = clauses.list[clauses.of[figure] as number] as Clause;
  if (own === other) return true;
  if (own.parent === other.index) return own.kind !== 'rival';
  return other.parent === own.index && other.kind === 'relative';
}

/** Figures of an app are the topic's app's, those of a company the company's; unnamed rivals are models or companies by the metric. */
export function standIn({ lexicon }: Analysis, metric: LexiconMetric, subject: Subject): Subject {
  const { topic, kind, index } = lexicon.entities[subject.entity] as LexiconEntity;
  const [usual] = metric.subjects;
  if (usual === 'app' && topic && lexicon.app >= 0) return { ...subject, entity: lexicon.app };
  if (usual === 'company' && topic && kind === 'model') return { ...subject, entity: lexicon.topic };
  const { models, companies } = lexicon.stand;
  return index === models && usual !== 'model' && companies >= 0 ? { ...subject, entity: companies } : subject;
}
