import type { Found } from '../analysis.ts';
import { distance, rivalClause } from '../document/clause.ts';
import type { Mention } from '../entity/mention.ts';
import type { LexiconEntity } from '../scan/lexicon.ts';
import type { Context } from './context.ts';

/** Of phrases that overlap, the longest; of those equally long, the first. */
export function longest<F extends Pick<Found, 'from' | 'to'>>(found: readonly F[]): F[] {
  const kept: F[] = [];
  for (const f of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || f.from >= last.to) kept.push(f);
  }
  return kept;
}

export interface Near {
  readonly mention: Mention;
  readonly entity: LexiconEntity | undefined;
  readonly apart: number;
}

/** The mention of a sentence nearest before (`side` -1) or after (1) a span, over clauses, that fits. */
export function nearestMention(
  context: Context,
  span: { readonly from: number; readonly to: number },
  side: -1 | 1,
  fits: (entity: LexiconEntity | undefined, mention: Mention) => boolean,
): Near | undefined {
  const { clauses, sentenceOf } = context.analysis;
  let best: Near | undefined;
  for (const mention of context.discourse.in(sentenceOf[span.from] as number)) {
    const onSide = side < 0 ? mention.to <= span.from : mention.from >= span.to;
    const entity = context.discourse.entity(mention);
    if (!onSide || !fits(entity, mention)) continue;
    const apart = side < 0 ? distance(clauses, mention.to - 1, span.from) : distance(clauses, span.to - 1, mention.from);
    if (!best || apart < best.apart) best = { mention, entity, apart };
  }
  return best;
}

/** In the yardstick's part of the sentence (`unlike ...`), where no subject stands. */
export function isYardstick(context: Context, mention: Mention, at: number): boolean {
  const there = rivalClause(context.analysis.clauses, mention.from);
  return there >= 0 && there !== rivalClause(context.analysis.clauses, at);
}

/** Folded words of a token range. */
export function wordsOf(context: Context, from: number, to: number): string {
  const { tokens } = context.analysis;
  return from < to ? tokens.folded.slice(tokens.start[from], tokens.end[to - 1]) : '';
}
