import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconEntity, LexiconMetric } from '../scan/lexicon.ts';
import type { Context } from './context.ts';
import type { Role, Span } from './neighbours.ts';

/** Comparing words with what they say, and whom they compare with if the words hold the name (`o1-class`). */
export interface Comparing extends Span {
  readonly stance: string;
  readonly rival?: Mention;
  /** The words speak of ability and of nothing else. */
  readonly clear?: true;
}

/** A sentence, read for one metric. */
export interface Frame {
  readonly context: Context;
  readonly sentence: number;
  readonly metric: LexiconMetric;
  readonly all: readonly Comparing[];
  readonly roles: readonly Role[];
}

export const jointReach = 6;

export const couldCompete = new Set(['model', 'company', 'app', 'group']);

/** A model or app, somebody who makes models, unnamed rivals, or an unknown name. */
export function isRival(entity: LexiconEntity | undefined, mention: Mention): boolean {
  if (!entity) return mention.via === 'unknown';
  return !entity.topic && couldCompete.has(entity.kind) && (entity.kind !== 'company' || entity.makesModels);
}

/** Whether the comparing words themselves play a role. */
export function isRole({ roles }: Frame, role: string, { from, to }: Span): boolean {
  return roles.some((r) => r.term.role === role && r.from >= from && r.to === to);
}

/** No name stands between two comparing words: what they compare with follows the second. */
export function sharesObject(context: Context, first: Span, second: Span): boolean {
  const { sentenceOf } = context.analysis;
  return !context.discourse.in(sentenceOf[first.from] as number).some((m) => m.from >= first.to && m.to <= second.from);
}

/** A conjunction between two comparing words: `rivals, and at times beats, X`. */
export function isJoined({ analysis }: Context, first: Span, second: Span): boolean {
  for (let at = first.to; at < second.from; at++)
    if ((analysis.grammar[at] as number) & GrammarBit.coordinating) return true;
  return false;
}
