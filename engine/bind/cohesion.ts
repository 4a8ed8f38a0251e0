import type { Figure } from '../analysis.ts';
import { distance } from '../document/clause.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Context } from './context.ts';
import { isElliptic } from './counted-noun.ts';
import { dimensionsOf } from './dimension.ts';
import { standsBehindName } from './figure-candidate.ts';
import { type Choice, isInRange } from './metric-choice.ts';

/** A figure with the metrics that it can fill, the best first. */
export interface Ranked {
  readonly figure: Figure;
  readonly choices: readonly Choice[];
}

/** A figure joins the metric of another in its sentence within this many tokens of distance. */
const reach = 26;
/** How much of another figure's evidence counts for this one. */
const agreement = 0.6;
/** How much nearer a figure is whose words of scope follow: `671B total and 37B active parameters`. */
const scopeFactor = 4;

/**
 * Counts of one noun in a sentence are mostly of one metric (`50,000 chips, among them 10,000 of one kind`): each takes
 * part of the others' evidence above `floor`.
 */
export function agree(context: Context, ranked: readonly Ranked[], floor: number): Ranked[] {
  return ranked.map((own) => {
    const choices = own.choices.map((choice) =>
      choice.metric.hasNouns
        ? { ...choice, score: choice.score + echoOf(context, own, choice, ranked, floor) }
        : choice,
    );
    return {
      figure: own.figure,
      choices: choices.sort((a, b) => b.score - a.score || a.metric.index - b.metric.index),
    };
  });
}

function echoOf(context: Context, own: Ranked, choice: Choice, ranked: readonly Ranked[], floor: number): number {
  let echo = 0;
  for (const other of ranked) {
    const same = other === own ? undefined : other.choices.find((c) => c.metric === choice.metric);
    if (!same) continue;
    const apart = distance(context.analysis.clauses, own.figure.coreFrom, other.figure.coreFrom);
    echo = Math.max(echo, ((same.score - floor) * agreement * reach) / (reach + apart));
  }
  return echo;
}

/** The metric of the nearest figure that this one, which has no words of its own, can join. */
export function metricBeside(
  context: Context,
  figure: Figure,
  others: readonly { readonly figure: Figure; readonly metric: LexiconMetric }[],
): LexiconMetric | undefined {
  let nearest: { metric: LexiconMetric; apart: number } | undefined;
  for (const { figure: other, metric } of others) {
    if (other === figure || !canJoin(context, figure, metric)) continue;
    const between = distance(context.analysis.clauses, figure.coreFrom, other.coreFrom);
    const apart = leadsTo(context, 'scope', figure, metric) ? between / scopeFactor : between;
    if (apart <= reach && (!nearest || apart < nearest.apart)) nearest = { metric, apart };
  }
  return nearest?.metric;
}

function canJoin(context: Context, figure: Figure, metric: LexiconMetric): boolean {
  if (metric.shape === 'date') return figure.reading.kind === 'date' && standsBehindName(context, figure);
  if (metric.shape !== 'figure' || !isInRange(metric, figure)) return false;
  const fits = dimensionsOf(figure.reading);
  if (!metric.dimensions.some((d) => fits.includes(d))) return false;
  if (!metric.hasNouns || isElliptic(context, figure)) return true;
  return leadsTo(context, 'scope', figure, metric) || leadsTo(context, 'cue', figure, metric);
}

/** `671B total`, `the 16,000 used by others`: the noun is left out, a word of the metric follows. */
function leadsTo(context: Context, kind: 'scope' | 'cue', figure: Figure, metric: LexiconMetric): boolean {
  const sentence = context.analysis.sentenceOf[figure.from] as number;
  return context
    .terms(sentence, kind)
    .some(
      ({ from, term }) => term.metric === metric.index && from === figure.to && !('weight' in term && term.weight <= 0),
    );
}
