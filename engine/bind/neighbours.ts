import type { Found } from '../analysis.ts';
import { distance, rivalClause } from '../document/clause.ts';
import { TokenFlag } from '../document/tokenize.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconEntity, LexiconMetric, Term } from '../scan/lexicon.ts';
import type { Context } from './context.ts';

export type Role = Found<Extract<Term, { kind: 'role' }>>;
export type Stance = Found<Extract<Term, { kind: 'stance' }>>;

/** A range of tokens, `to` not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Of phrases that overlap, the longest; of those equally long, the first. */
export function longest<F extends Pick<Found, 'from' | 'to'>>(found: readonly F[]): F[] {
  if (found.length < 2) return [...found];
  const kept: F[] = [];
  for (const f of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.at(-1);
    if (!last || f.from >= last.to) kept.push(f);
  }
  return kept;
}

/** Words of a sentence that state one of the metric's stances, the longest at each place. */
export function stancesIn(context: Context, sentence: number, metric: LexiconMetric): Stance[] {
  return longest(context.terms(sentence, 'stance').filter((s) => s.term.metric === metric.index));
}

/** Words of a sentence that play a role for the metric. */
export function rolesIn(context: Context, sentence: number, metric: LexiconMetric): Role[] {
  return context.terms(sentence, 'role').filter((r) => r.term.metric === metric.index);
}

export interface Near {
  readonly mention: Mention;
  readonly entity: LexiconEntity | undefined;
  readonly apart: number;
}

type Fits = (entity: LexiconEntity | undefined, mention: Mention) => boolean;

/** The mention of a sentence nearest before (`side` -1) or after (1) a span, over clauses, that fits. */
export function nearestMention(context: Context, span: Span, side: -1 | 1, fits: Fits): Near | undefined {
  const { clauses, sentenceOf } = context.analysis;
  let best: Near | undefined;
  for (const mention of context.discourse.in(sentenceOf[span.from] as number)) {
    const onSide = side < 0 ? mention.to <= span.from : mention.from >= span.to;
    const entity = context.discourse.entity(mention);
    if (!onSide || !fits(entity, mention)) continue;
    const apart =
      side < 0 ? distance(clauses, mention.to - 1, span.from) : distance(clauses, span.to - 1, mention.from);
    if (!best || apart < best.apart) best = { mention, entity, apart };
  }
  return best;
}

const chipReach = 4;
const actors = new Set(['model', 'company', 'app', 'group', 'share', 'index']);

/**
 * Who acts, or is spoken of, at a place: the last actor before it in its clause, else before that clause. Not the
 * yardstick (`unlike X, ...`), the speaker in between (`R, X says, ...`), or whose chip it is (`X's chips`).
 */
export function actorBefore(context: Context, at: number, fits: Fits = () => true): Mention | undefined {
  const { clauses, sentenceOf } = context.analysis;
  let outside: Mention | undefined;
  let inside: Mention | undefined;
  for (const mention of context.discourse.in(sentenceOf[at] as number)) {
    if (mention.to > at) break;
    const entity = context.discourse.entity(mention);
    const acts = entity ? actors.has(entity.kind) : mention.via === 'unknown';
    if (
      !acts ||
      !fits(entity, mention) ||
      isYardstick(context, mention, at) ||
      isSpeaker(context, mention) ||
      isChipOwner(context, mention) ||
      isPartOfWord(context, mention)
    )
      continue;
    if (clauses.of[mention.from] !== clauses.of[at]) outside = mention;
    else if (!inside || entity?.topic || !isPrepositional(context, mention)) inside = mention;
  }
  return inside ?? outside;
}

/** `the work of X`, `next to the X`. */
export function isPrepositional({ analysis }: Context, { from }: Mention): boolean {
  const { grammar } = analysis;
  const before = from > 0 ? (grammar[from - 1] as number) : 0;
  if (before & GrammarBit.preposition) return true;
  return (
    from > 1 && (before & GrammarBit.determiner) !== 0 && ((grammar[from - 2] as number) & GrammarBit.preposition) !== 0
  );
}

/** In the yardstick's part of the sentence (`unlike ...`), where no subject stands. */
export function isYardstick(context: Context, mention: Mention, at: number): boolean {
  const there = rivalClause(context.analysis.clauses, mention.from);
  return there >= 0 && there !== rivalClause(context.analysis.clauses, at);
}

/** `, X says,`: a verb of saying and then a mark. */
function isSpeaker({ analysis }: Context, mention: Mention): boolean {
  const { grammar, tokens } = analysis;
  const next = mention.to + 1;
  return next < tokens.count && ((grammar[mention.to] as number) & GrammarBit.saying) !== 0 && tokens.char[next] === 44;
}

/** `o1-class`, `ChatGPT-style`. */
function isPartOfWord({ analysis }: Context, { to }: Mention): boolean {
  return to < analysis.tokens.count && ((analysis.tokens.flags[to] as number) & TokenFlag.hyphenated) !== 0;
}

/** `X's less powerful H800 chips`: only tells who makes the chip. */
function isChipOwner({ analysis, discourse }: Context, mention: Mention): boolean {
  const owns =
    mention.to < analysis.tokens.count && ((analysis.tokens.flags[mention.to] as number) & TokenFlag.clitic) !== 0;
  const reach = owns ? chipReach : 0;
  return discourse
    .in(mention.sentence)
    .some((m) => m.from >= mention.to && m.from <= mention.to + reach && discourse.entity(m)?.kind === 'chip');
}

/** Whether a mark (comma, colon, bracket) stands in a token range. */
export function isCut(context: Context, from: number, to: number): boolean {
  const { tokens } = context.analysis;
  for (let at = from; at < to; at++)
    if (tokens.char[at] !== 0 && tokens.char[at] !== 45 && !isQuote(tokens.char[at] as number)) return true;
  return false;
}

const isQuote = (char: number): boolean => char === 34 || char === 39 || (char >= 0x2018 && char <= 0x201f);

/** Whether a word of this kind of manner stands up to `reach` tokens before a token, in its clause. */
export function isSaidWith(context: Context, manner: string, at: number, reach: number): boolean {
  const { clauses, sentenceOf } = context.analysis;
  return context
    .terms(sentenceOf[at] as number, 'manner')
    .some((m) => m.term.manner === manner && m.to <= at && at - m.to <= reach && clauses.of[m.from] === clauses.of[at]);
}
