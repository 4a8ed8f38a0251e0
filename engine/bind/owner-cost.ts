import type { Analysis } from '../analysis.ts';
import { distance, rivalClause } from '../document/clause.ts';
import { TokenFlag } from '../document/tokenize.ts';
import type { Discourse } from '../entity/discourse.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconEntity, LexiconMetric } from '../scan/lexicon.ts';
import type { Span } from './ownership.ts';

/** A mention weighed as the owner of the words in `span`, for a metric. */
interface Weighed {
  readonly analysis: Analysis;
  readonly discourse: Discourse;
  readonly span: Span;
  readonly metric: LexiconMetric;
  readonly mention: Mention;
  readonly entity: LexiconEntity | undefined;
  readonly isBefore: boolean;
}

/** What speaks for (less) or against (more) a mention as the owner, in tokens of distance. Coarse on purpose. */
const rules: readonly (readonly [tokens: number, applies: (w: Weighed) => boolean])[] = [
  // Owners stand before their figures ...
  [5, (w) => !w.isBefore],
  // ... but `for V3`, `to train GPT-4`, `off Nvidia` lead to one behind,
  [-4, (w) => !w.isBefore && isAttached(w.analysis, w.span, w.mention)],
  // so does `the $500 billion Stargate venture`,
  [-4, (w) => !w.isBefore && w.mention.from === w.span.to],
  // and `the $100 million that OpenAI spent`.
  [-10, (w) => !w.isBefore && isSameScope(w) && isDefinite(w.analysis, w.span) && w.mention.from - w.span.to <= 8],
  // `V3's $5.6 million`
  [-6, (w) => w.isBefore && isPossessive(w) && w.span.from - w.mention.to <= 5 && !hasVerbBetween(w)],
  // `S's thrift makes the $500 billion ...`: only whose the subject is
  [8, (w) => w.isBefore && isPossessive(w) && hasVerbBetween(w)],
  // `surpassing X, with 2 million`: the object of a comparison
  [10, (w) => w.isBefore && w.discourse.compared.has(w.mention.from)],
  // `unlike X, ...`: a yardstick has its own figures
  [14, (w) => !isSameScope(w)],
  // `lags X, at 42% against 51%`: the yardstick's figure is that of whom it is compared with
  [-24, (w) => w.isBefore && !isSameScope(w) && isYardsticks(w) && w.discourse.compared.has(w.mention.from)],
  // `in China`, `with Nvidia`: what a preposition leads to is seldom the subject
  [3, (w) => w.isBefore && isObject(w.analysis, w.mention)],
  // `analysts at X reckon that ...` says so of another
  [8, (w) => w.entity !== undefined && !w.entity.topic && isSpeaker(w.analysis, w.mention)],
  // `Nvidia's H800` only tells whose something else is
  [8, (w) => isModifier(w.analysis, w.discourse, w.mention)],
  // a company without models of its own, where a model is asked for
  [8, (w) => w.metric.subjects[0] === 'model' && isModelless(w.entity)],
  // a name that the pack does not know may own it, `in Hangzhou` hardly
  [3, (w) => w.entity === undefined],
  [6, (w) => w.entity === undefined && isAfterPreposition(w)],
];

/** Tokens of distance for each place further down the metric's kinds of subject. */
const lesserKind = 3;

/** How far a mention is from owning the words of `span`: distance over clauses, and the rules above. */
export function ownerCost(
  analysis: Analysis,
  discourse: Discourse,
  span: Span,
  metric: LexiconMetric,
  mention: Mention,
): number {
  const entity = discourse.entity(mention);
  const isBefore = mention.to <= span.from;
  const weighed: Weighed = { analysis, discourse, span, metric, mention, entity, isBefore };
  const { clauses } = analysis;
  let cost = isBefore ? distance(clauses, mention.to - 1, span.from) : distance(clauses, span.to - 1, mention.from);
  for (const [tokens, applies] of rules) if (applies(weighed)) cost += tokens;
  return entity ? cost + lesserKind * Math.max(0, metric.subjects.indexOf(entity.kind)) : cost;
}

const isSameScope = ({ analysis: { clauses }, mention, span }: Weighed): boolean =>
  rivalClause(clauses, mention.from) === rivalClause(clauses, span.from);

const isYardsticks = ({ analysis: { clauses }, span, entity }: Weighed): boolean =>
  rivalClause(clauses, span.from) >= 0 && entity !== undefined && !entity.topic;

const isPossessive = ({ analysis: { tokens }, mention }: Weighed): boolean =>
  ((tokens.flags[mention.to] as number) & TokenFlag.clitic) !== 0;

const verb = GrammarBit.auxiliary | GrammarBit.copula;

const hasVerbBetween = ({ analysis: { grammar }, mention, span }: Weighed): boolean =>
  grammar.subarray(mention.to, span.from).some((bits) => (bits & verb) !== 0);

/** A company that the pack knows no model of: an analyst, a chip maker. */
export const isModelless = (entity: LexiconEntity | undefined): boolean =>
  entity?.kind === 'company' && !entity.topic && !entity.makesModels;

const isAfterPreposition = ({ analysis: { grammar }, mention }: Weighed): boolean =>
  mention.from > 0 && ((grammar[mention.from - 1] as number) & GrammarBit.preposition) !== 0;

/** A leading word right after the figure, close before the mention. */
export function isAttached({ grammar }: Analysis, span: Span, mention: Mention): boolean {
  for (let at = span.to; at < Math.min(mention.from, span.to + 7); at++) {
    if ((grammar[at] as number) & GrammarBit.attaching && mention.from - at <= 4) return true;
  }
  return false;
}

/** A figure with an article, and no verb behind it. */
export function isDefinite({ grammar, tokens }: Analysis, span: Span): boolean {
  if (span.from === 0) return false;
  const before = tokens.folded.slice(tokens.start[span.from - 1], tokens.end[span.from - 1]);
  const hasArticle = before === 'the' || tokens.folded.startsWith('the ', tokens.start[span.from]);
  return hasArticle && ((grammar[span.to] ?? 0) & GrammarBit.copula) === 0;
}

function isObject({ grammar, tokens, sentenceOf }: Analysis, mention: Mention): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 3); at--) {
    if (sentenceOf[at] !== mention.sentence || tokens.char[at] !== 0) return false;
    if ((grammar[at] as number) & GrammarBit.preposition) return true;
  }
  return false;
}

export function isSpeaker({ grammar, tokens, sentenceOf }: Analysis, mention: Mention): boolean {
  for (let at = mention.to; at < Math.min(tokens.count, mention.to + 3) && sentenceOf[at] === mention.sentence; at++) {
    if ((grammar[at] as number) & GrammarBit.saying) return true;
    if (tokens.char[at] !== 0) return false;
  }
  return mention.from > 1 && ((grammar[mention.from - 2] as number) & GrammarBit.saying) !== 0;
}

/** Directly before a counted noun or a chip's name, or with a possessive before one. */
function isModifier({ tokens }: Analysis, discourse: Discourse, mention: Mention): boolean {
  const isClitic = mention.to < tokens.count && ((tokens.flags[mention.to] as number) & TokenFlag.clitic) !== 0;
  const next = isClitic ? mention.to + 1 : mention.to;
  if (mention.via === 'name' && !discourse.entity(mention)?.topic && discourse.nouns.has(next)) return true;
  return discourse
    .in(mention.sentence)
    .some((m) => m.from === next && m.via === 'name' && discourse.entity(m)?.kind === 'chip');
}
