import type { QuantityValue } from '../../schema/value.ts';
import type { Figure, Found } from '../analysis.ts';
import type { QuantityMention } from '../quantity/quantity.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric, Term } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { nearestMention } from './neighbours.ts';
import { chooseSubject, onlyTopic } from './subject.ts';
import { tidy } from './value.ts';

type Role = Found<Extract<Term, { kind: 'role' }>>;

/** How a written share or multiple becomes ours / theirs. */
type Reading = 'share' | 'less' | 'more';

const percentLike = new Set(['percent', 'fraction', 'multiple']);

/**
 * Ratios of cost, a small grammar of its own: `3% of the cost` is 0.03, `97% cheaper` 0.03, `33 times cheaper` 0.03,
 * and of the rival `33 times as expensive` 0.03.
 */
export function ratioClaims(context: Context, sentence: number, figures: readonly Figure[], metric: LexiconMetric): Candidate[] {
  const roles = context.terms(sentence, 'role').filter((r) => r.term.metric === metric.index);
  const claims: Candidate[] = [];
  for (const figure of figures) {
    if (figure.reading.kind !== 'quantity' || !percentLike.has(figure.reading.dimension)) continue;
    const how = readingOf(context, figure, figure.reading, roles);
    const claim = how && bindRatio(context, sentence, figure, figure.reading, how, metric);
    if (claim) claims.push(claim);
  }
  return [...claims, ...vagueClaims(context, sentence, roles, metric, claims)];
}

function readingOf(context: Context, figure: Figure, reading: QuantityMention, roles: readonly Role[]): Reading | undefined {
  const role = (name: string, from: number, to: number) => roles.find((r) => r.term.role === name && r.from >= from && r.from <= to);
  const end = figure.coreTo;
  if (!isOneStretch(context, end, end + 3)) return role('cost', end, end + 1) ? 'share' : undefined;
  if (role('less', end, end + 3)) return 'less';
  if (role('more', end, end + 3)) return reading.dimension === 'multiple' ? 'more' : 'share';
  const cost = roles.find((r) => r.term.role === 'cost' && Math.abs(r.from - figure.coreFrom) <= 9);
  if (role('lower', end, end + 2) && cost) return 'less';
  if (reading.dimension !== 'multiple' && role('cost', end, end + 5) && leadsToCost(context, end, roles)) return 'share';
  if (reading.dimension !== 'multiple' && isOfWhat(context, end)) return 'share';
  return undefined;
}

/** `of the cost`, `the price`, `of OpenAI's price`: nothing but grammar words and names between. */
function leadsToCost({ analysis }: Context, from: number, roles: readonly Role[]): boolean {
  const { tokens, grammar } = analysis;
  const cost = roles.find((r) => r.term.role === 'cost' && r.from >= from);
  if (!cost) return false;
  for (let at = from; at < cost.from; at++) if (tokens.char[at] === 44 || tokens.char[at] === 46) return false;
  const next = tokens.folded.slice(tokens.start[from], tokens.end[from]);
  return cost.from === from || next === 'of' || ((grammar[from] as number) & GrammarBit.determiner) !== 0;
}

function isOfWhat({ analysis }: Context, at: number): boolean {
  const { tokens } = analysis;
  return at + 1 < tokens.count && tokens.folded.slice(tokens.start[at], tokens.end[at + 1]) === 'of what';
}

function isOneStretch({ analysis }: Context, from: number, to: number): boolean {
  return !analysis.tokens.char.subarray(from, Math.min(from + 1, to)).some((c) => c === 44 || c === 46 || c === 59);
}

function bindRatio(context: Context, sentence: number, figure: Figure, reading: QuantityMention, how: Reading, metric: LexiconMetric): Candidate | undefined {
  const { analysis, discourse } = context;
  const span = { from: figure.from, to: figure.to };
  const against = rivalOf(context, span);
  const subject = how === 'more' ? topicOf(context, span, metric) : chooseSubject(analysis, discourse, span, metric, onlyTopic);
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
    precision: tidy(reading.dimension === 'multiple' ? (size * reading.precision) / written : reading.dimension === 'percent' ? reading.precision / 100 : reading.precision),
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
  return { ...(low === undefined ? {} : { min: tidy(low) }), ...(high === undefined ? {} : { max: tidy(high) }), unit: 'ratio' };
}

function rivalOf(context: Context, span: { from: number; to: number }): number | undefined {
  const isRival = nearestMention(context, span, 1, (e) => e !== undefined && !e.topic && ['model', 'company', 'app', 'group'].includes(e.kind));
  const before = nearestMention(context, span, -1, (e) => e !== undefined && !e.topic && ['model', 'company', 'app', 'group'].includes(e.kind));
  return (isRival ?? before)?.mention.entity;
}

/** `o1 is 30 times as expensive`: the claim is the topic's all the same. */
function topicOf(context: Context, span: { from: number; to: number }, metric: LexiconMetric) {
  const nearest = nearestMention(context, span, 1, (e) => e?.topic === true) ?? nearestMention(context, span, -1, (e) => e?.topic === true);
  if (!nearest) return undefined;
  const model = context.discourse.in(nearest.mention.sentence).find((m) => context.discourse.entity(m)?.topic && context.discourse.entity(m)?.kind === metric.subjects[0]);
  return metric.subjects.includes(nearest.entity?.kind ?? 'chip') ? { entity: (model ?? nearest.mention).entity, alternatives: [], rule: 'subject:turned' } : undefined;
}

/** `at a fraction of the cost`: no figure, so only with the topic in the same clause. */
function vagueClaims(context: Context, sentence: number, roles: readonly Role[], metric: LexiconMetric, claims: readonly Candidate[]): Candidate[] {
  const { tokens } = context.analysis;
  const found: Candidate[] = [];
  for (const role of roles) {
    if (role.term.role !== 'vague') continue;
    const start = tokens.start[role.from] as number;
    const end = tokens.end[role.to - 1] as number;
    if ([...claims, ...found].some((c) => start < c.end + 12 && end > c.start)) continue;
    const subject = chooseSubject(context.analysis, context.discourse, role, metric, onlyTopic);
    if (!subject || !context.analysis.lexicon.entities[subject.entity]?.topic) continue;
    if (subject.rule === 'subject:topic' || subject.rule === 'subject:before') continue;
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
