import type { QuantityValue } from '../../schema/value.ts';
import type { Figure } from '../analysis.ts';
import type { Mention } from '../entity/mention.ts';
import type { QuantityMention } from '../quantity/quantity.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { actorBefore, isCut, longest, nearestMention, type Role, rolesIn, type Span } from './neighbours.ts';
import { chooseSubject, onlyTopic } from './subject.ts';
import { tidy } from './value.ts';

/** How a written share or multiple becomes ours / theirs. */
type Reading = 'share' | 'less' | 'more';

const costReach = 9;
const payReach = 7;
const sumReach = 4;
const percentLike = new Set(['percent', 'fraction', 'multiple']);

/**
 * Ratios of cost, a small grammar of its own: `3% of the cost` is 0.03, `97% cheaper` 0.03, `33 times cheaper` 0.03,
 * and of the rival `33 times as expensive` 0.03.
 */
export function ratioClaims(
  context: Context,
  sentence: number,
  figures: readonly Figure[],
  metric: LexiconMetric,
): Candidate[] {
  const roles = rolesIn(context, sentence, metric);
  const claims: Candidate[] = [];
  for (const figure of figures) {
    if (figure.reading.kind !== 'quantity' || !percentLike.has(figure.reading.dimension)) continue;
    const how = readingOf(context, figure, figure.reading, roles);
    const claim = how && bindRatio(context, sentence, figure, figure.reading, how, metric);
    if (claim) claims.push(claim);
  }
  return [...claims, ...vagueClaims(context, sentence, roles, metric, claims)];
}

function readingOf(
  context: Context,
  figure: Figure,
  reading: QuantityMention,
  roles: readonly Role[],
): Reading | undefined {
  const role = (name: string, from: number, to: number) =>
    roles.find((r) => r.term.role === name && r.from >= from && r.from <= to);
  const end = figure.coreTo;
  const isMultiple = reading.dimension === 'multiple';
  if (isOfWhat(figure, roles)) return isMultiple ? 'more' : 'share';
  if (isBy(context, figure, roles)) return 'less';
  if (isCut(context, end, end + 1)) return role('cost', end, end + 1) ? 'share' : undefined;
  if (role('less', end, end + 3)) return 'less';
  if (role('more', end, end + 3)) return isMultiple ? 'more' : 'share';
  const cost = speaksOfCost(context, figure, roles);
  if (role('lower', end, end + 2) && cost) return 'less';
  if (isMultiple && role('higher', end - 1, end + 1) && cost) return 'more';
  if (!isMultiple && role('cost', end, end + 5) && leadsToCost(context, end, roles)) return 'share';
  return undefined;
}

/** A word for what is paid stands near, or a sum that the figure is set against: `96% less than the $60 of R`. */
function speaksOfCost(context: Context, figure: Figure, roles: readonly Role[]): boolean {
  if (roles.some((r) => r.term.role === 'cost' && Math.abs(r.from - figure.coreFrom) <= costReach)) return true;
  const sums = context.figures(context.analysis.sentenceOf[figure.coreFrom] as number);
  return sums.some(
    ({ reading, from }) =>
      reading.kind === 'quantity' &&
      reading.dimension === 'money' &&
      from >= figure.coreTo &&
      from - figure.coreTo <= sumReach,
  );
}

/** `undercuts R by 95%`, `cuts the cost by 95 percent`: a word of lowering before, `by` right before the figure. */
function isBy(context: Context, { from, coreFrom, to }: Figure, roles: readonly Role[]): boolean {
  const by = roles.some((r) => r.term.role === 'by' && (r.to === from || r.to === coreFrom));
  if (!by) return false;
  const near = roles.filter((r) => r.to <= coreFrom && coreFrom - r.to <= costReach);
  if (near.some((r) => r.term.role === 'less')) return true;
  return (
    rivalOf(context, { from, to }) !== undefined &&
    near.some((r) => r.term.role === 'lower') &&
    near.some((r) => r.term.role === 'cost')
  );
}

/** `of the cost`, `the price`, `of R's price`: nothing but grammar words and names between. */
function leadsToCost(context: Context, from: number, roles: readonly Role[]): boolean {
  const cost = roles.find((r) => r.term.role === 'cost' && r.from >= from);
  if (!cost || isCut(context, from, cost.from)) return false;
  return (
    cost.from === from ||
    ((context.analysis.grammar[from] as number) & (GrammarBit.determiner | GrammarBit.attaching)) !== 0
  );
}

/** `3% of what R charges`, `27 times what R pays`: a verb of paying in what follows, or before the figure. */
function isOfWhat({ coreFrom, coreTo }: Figure, roles: readonly Role[]): boolean {
  const what = roles.find((r) => r.term.role === 'what' && r.from >= coreTo && r.from <= coreTo + 1);
  if (!what) return false;
  return roles.some(
    (r) =>
      r.term.role === 'cost' &&
      ((r.from >= what.to && r.from - what.to <= payReach) || (r.to <= coreFrom && coreFrom - r.to <= 1)),
  );
}

function bindRatio(
  context: Context,
  sentence: number,
  figure: Figure,
  reading: QuantityMention,
  how: Reading,
  metric: LexiconMetric,
): Candidate | undefined {
  const { analysis, discourse } = context;
  const span = { from: figure.from, to: figure.to };
  const against = rivalOf(context, span);
  if (how !== 'more' && isOfOthers(context, span, metric)) return undefined;
  const subject =
    how === 'more' ? topicOf(context, span, metric) : chooseSubject(analysis, discourse, span, metric, onlyTopic);
  if (!subject) return undefined;
  const value = ratioValue(reading, how);
  if (!value || (value.max ?? value.min ?? 2) > 1.0001) return undefined;
  const size = value.max ?? value.min ?? 0;
  const written = Math.abs(reading.max ?? reading.min ?? 1);
  return {
    metric,
    subject: subject.entity,
    altSubjects: subject.alternatives,
    value,
    approx: reading.approx,
    precision: tidy(
      reading.dimension === 'multiple'
        ? (size * reading.precision) / written
        : reading.dimension === 'percent'
          ? reading.precision / 100
          : reading.precision,
    ),
    start: reading.start,
    end: reading.end,
    sentence,
    at: figure.from,
    scope: against === undefined ? {} : { against: analysis.lexicon.entities[against]?.id ?? '' },
    rules: [`ratio:${how}`, subject.rule],
  };
}

/** Ends of the ratio; turning a figure over turns its bounds over too. */
function ratioValue(reading: QuantityMention, how: Reading): QuantityValue | undefined {
  const scale = reading.dimension === 'percent' ? 0.01 : 1;
  const { min, max } = reading;
  const turn = (x: number | undefined): number | undefined => {
    if (x === undefined) return undefined;
    if (reading.dimension === 'multiple') return how === 'share' ? undefined : x > 0 ? 1 / x : undefined;
    return how === 'less' ? 1 - x * scale : x * scale;
  };
  const turned = reading.dimension === 'multiple' || how === 'less';
  const [low, high] = turned ? [turn(max), turn(min)] : [turn(min), turn(max)];
  if (low === undefined && high === undefined) return undefined;
  return {
    ...(low === undefined ? {} : { min: tidy(low) }),
    ...(high === undefined ? {} : { max: tidy(high) }),
    unit: 'ratio',
  };
}

/** `X's shares are 10% cheaper`, `the hotel is 20% cheaper`: who costs less is another, or nobody of the story. */
function isOfOthers(context: Context, span: Span, metric: LexiconMetric): boolean {
  const actor = actorBefore(
    context,
    span.from,
    (e, m) => m.via !== 'rivals' && (e === undefined || e.kind !== 'index'),
  );
  if (actor) {
    const entity = context.discourse.entity(actor);
    return !entity?.topic && !isUndercut(context, actor, span, metric);
  }
  const { grammar, sentences, sentenceOf } = context.analysis;
  const from = sentences[sentenceOf[span.from] as number]?.from ?? span.from;
  if (context.discourse.before(span.from, 0, (e) => e.topic)) return false;
  const topicBehind = context.discourse
    .in(sentenceOf[span.from] as number)
    .some((m) => m.from >= span.to && context.discourse.entity(m)?.topic);
  for (let at = from; topicBehind && at < span.from; at++) if ((grammar[at] as number) & GrammarBit.copula) return true;
  return false;
}

/** `S undercuts R by 95%`: the rival before the figure is what S costs less than. */
function isUndercut(context: Context, rival: Mention, span: Span, metric: LexiconMetric): boolean {
  const verbs = rolesIn(context, rival.sentence, metric).filter(
    (r) => (r.term.role === 'less' || r.term.role === 'what' || r.term.role === 'cost') && r.to <= rival.from,
  );
  return (
    verbs.length > 0 && actorBefore(context, rival.from, (e) => e?.topic ?? false) !== undefined && span.from > rival.to
  );
}

function rivalOf(context: Context, span: { from: number; to: number }): number | undefined {
  const isRival = nearestMention(
    context,
    span,
    1,
    (e) => e !== undefined && !e.topic && ['model', 'company', 'app', 'group'].includes(e.kind),
  );
  const before = nearestMention(
    context,
    span,
    -1,
    (e) => e !== undefined && !e.topic && ['model', 'company', 'app', 'group'].includes(e.kind),
  );
  return (isRival ?? before)?.mention.entity;
}

/** `o1 is 30 times as expensive`: the claim is the topic's all the same. */
function topicOf(context: Context, span: { from: number; to: number }, metric: LexiconMetric) {
  const nearest =
    nearestMention(context, span, 1, (e) => e?.topic === true) ??
    nearestMention(context, span, -1, (e) => e?.topic === true);
  if (!nearest) return undefined;
  const model = context.discourse
    .in(nearest.mention.sentence)
    .find((m) => context.discourse.entity(m)?.topic && context.discourse.entity(m)?.kind === metric.subjects[0]);
  return metric.subjects.includes(nearest.entity?.kind ?? 'chip')
    ? { entity: (model ?? nearest.mention).entity, alternatives: [], rule: 'subject:turned' }
    : undefined;
}

/** `at a fraction of the cost`: no figure, so only with the topic in the same clause. */
function vagueClaims(
  context: Context,
  sentence: number,
  roles: readonly Role[],
  metric: LexiconMetric,
  claims: readonly Candidate[],
): Candidate[] {
  const { tokens } = context.analysis;
  const found: Candidate[] = [];
  for (const role of longest(roles.filter((r) => r.term.role === 'vague'))) {
    const start = tokens.start[role.from] as number;
    const end = tokens.end[role.to - 1] as number;
    if ([...claims, ...found].some((c) => start < c.end + 12 && end > c.start)) continue;
    const subject = chooseSubject(context.analysis, context.discourse, role, metric, onlyTopic);
    if (!subject || !context.analysis.lexicon.entities[subject.entity]?.topic) continue;
    if (
      subject.rule === 'subject:topic' ||
      subject.rule === 'subject:before' ||
      isAgainstOwn(context, role) ||
      isOfOthers(context, role, metric)
    )
      continue;
    found.push({
      metric,
      subject: subject.entity,
      altSubjects: subject.alternatives,
      value: { max: 1, unit: 'ratio' },
      approx: false,
      start,
      end,
      sentence,
      at: role.from,
      scope: {},
      rules: ['ratio:vague', subject.rule],
    });
  }
  return found;
}

/** `cheaper than R1`, of V3: against the topic's own. */
function isAgainstOwn(context: Context, role: Span): boolean {
  const next = nearestMention(context, role, 1, (e, m) => e !== undefined || m.via === 'unknown');
  return next !== undefined && next.mention.from === role.to && next.entity?.topic === true;
}
