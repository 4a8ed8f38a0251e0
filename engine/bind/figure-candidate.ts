import type { Scope, Value } from '../../schema/value.ts';
import type { Figure } from '../analysis.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { nounEnd } from './counted-noun.ts';
import type { Choice } from './metric-choice.ts';
import { readScope } from './scope.ts';
import { belongsToStory } from './story.ts';
import { chooseSubject, type Subject } from './subject.ts';
import { boundValue } from './value.ts';

/** A figure with its metric and subject, or nothing if it cannot be told of anybody as that. */
export function bindFigure(context: Context, sentence: number, figure: Figure, choice: Choice): Candidate | undefined {
  const { metric } = choice;
  if (isTooVague(figure, choice) || isBarePrice(figure, choice) || isLevel(context, figure, metric)) return undefined;
  const bound = boundValue(context, figure, metric);
  if (!bound) return undefined;
  const scope = readScope(context, sentence, figure, metric);
  if (metric.needs.some((field) => scope[field as keyof typeof scope] === undefined)) return undefined;
  const subject = subjectOf(context, sentence, figure, choice);
  if (!subject) return undefined;
  const { reading } = figure;
  return {
    metric,
    subject: subject.entity,
    altSubjects: subject.alternatives,
    also: metric.shape === 'figure' ? subject.also : undefined,
    value: inScopeUnit(bound.value, scope, metric),
    approx: reading.approx,
    precision: bound.precision,
    start: reading.start,
    end: Math.max(reading.end, nounEnd(context, sentence, figure, metric)),
    sentence,
    at: figure.from,
    scope: bound.intraday && scope.market === undefined ? { ...scope, market: 'intraday' } : scope,
    rules: [choice.rule, subject.rule],
  };
}

/** Some scopes have a unit of their own: a rating among benchmarks that give per cent. */
function inScopeUnit(value: Value, scope: Scope, { scopeUnits }: LexiconMetric): Value {
  if (scopeUnits.size === 0 || !('unit' in value)) return value;
  const unit = Object.entries(scope)
    .map(([field, name]) => scopeUnits.get(`${field} ${name}`))
    .find((u) => u);
  return unit ? { ...value, unit } : value;
}

/** Whose it is, if that is part of the story and the text tells it so. */
function subjectOf(context: Context, sentence: number, figure: Figure, choice: Choice): Subject | undefined {
  const { metric } = choice;
  const subject = chooseSubject(context.analysis, context.discourse, { from: figure.from, to: figure.to }, metric);
  if (!subject) return undefined;
  const isTopic = context.analysis.lexicon.entities[subject.entity]?.topic;
  if (isVague(figure) && !isTopic && !isSumLost(figure, metric)) return undefined;
  if (!belongsToStory(context, sentence, figure, metric, subject.entity)) return undefined;
  return metric.shape !== 'date' || isTold(context, figure, choice, subject) ? subject : undefined;
}

/** `V3 in December`: a name right before the figure or one word from it. */
export function standsBehindName({ analysis, discourse }: Context, figure: Figure): boolean {
  const sentence = analysis.sentenceOf[figure.from] as number;
  return discourse.in(sentence).some((m) => m.via === 'name' && m.to <= figure.from && figure.from - m.to <= 1);
}

const isVague = ({ reading }: Figure): boolean => reading.kind === 'quantity' && reading.vague === true;

/** `billions` alone says little; `thousands of chips` is at least a count, `a trillion-dollar rout` a sum. */
const isTooVague = (figure: Figure, { metric, strong }: Choice): boolean =>
  isVague(figure) && !(metric.hasNouns && strong) && !isSumLost(figure, metric);

const isSumLost = ({ reading }: Figure, { window }: LexiconMetric): boolean =>
  window !== undefined && reading.kind === 'quantity' && reading.attributive === true;

/** Money alone is a price per something only where strong words say so. */
const isBarePrice = ({ reading }: Figure, { metric, strong }: Choice): boolean =>
  metric.per !== undefined && reading.kind === 'quantity' && reading.per === undefined && !strong;

/** `from $3.5 trillion to $2.9 trillion` gives levels, not what was lost. */
function isLevel({ analysis }: Context, figure: Figure, metric: LexiconMetric): boolean {
  if (isSumLost(figure, metric) || !metric.window || !metric.dimensions.includes('money') || figure.from === 0)
    return false;
  const { tokens } = analysis;
  const before = tokens.folded.slice(tokens.start[figure.from - 1], tokens.end[figure.from - 1]);
  return before === 'to' || before === 'from';
}

/** Least weight for a relative date (`on Monday`, `last month`): its event stands right beside it. */
const besideRelative = 2;
/** Least weight where only plain words tell the event. */
const besidePlain = 0.8;

/** Rules that found the subject in the sentence itself. */
const inSentence = new Set(
  ['name', 'description', 'noun', 'pronoun', 'model-in-clause', 'model-before', 'head'].map((r) => `subject:${r}`),
);

/** The day of an event needs the event's words; a day that is only relative is mostly that of something else. */
function isTold(context: Context, figure: Figure, choice: Choice, subject: Subject): boolean {
  const { reading } = figure;
  if (reading.kind !== 'date') return true;
  if (!choice.strong && choice.score < besidePlain && !standsBehindName(context, figure)) return false;
  if (choice.metric.fixed < 0 && !inSentence.has(subject.rule)) return false;
  return !reading.relative || (choice.score >= besideRelative && reading.granularity !== 'day');
}
