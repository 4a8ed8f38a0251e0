import type { Figure } from '../analysis.ts';
import { distance } from '../document/clause.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { dimensionsOf } from './dimension.ts';
import { type Choice, rankMetrics } from './metric-choice.ts';
import { readScope } from './scope.ts';
import { belongsToStory } from './story.ts';
import { chooseSubject } from './subject.ts';
import { valueOf } from './value.ts';

/** A figure joins the metric of another in its sentence within this many tokens of distance. */
const cohesionReach = 18;
const least = 0.8;

/** Claims carried by a written amount or date: the metric that wins the figure, then whose it is. */
export function figureClaims(context: Context, sentence: number, figures: readonly Figure[]): Candidate[] {
  const ranked = figures.map((f) => ({ figure: f, choices: rankMetrics(context, f, sentence) }));
  const won = ranked.map(({ choices }) => (choices[0] && choices[0].score >= least ? choices[0] : undefined));
  join(context, ranked, won);
  const claims: Candidate[] = [];
  for (const [i, choice] of won.entries()) {
    const figure = ranked[i]?.figure;
    if (!choice || !figure || choice.metric.decoy) continue;
    const claim = bind(context, sentence, figure, choice);
    if (claim) claims.push(claim);
  }
  return claims;
}

type Ranked = { readonly figure: Figure; readonly choices: readonly Choice[] };

/** Figures explain each other: one without words of its own takes the metric of the figure beside it. */
function join(context: Context, ranked: readonly Ranked[], won: (Choice | undefined)[]): void {
  const sure = won.map((c) => c !== undefined);
  for (const [i, { figure, choices }] of ranked.entries()) {
    if (won[i]) continue;
    let nearest: { choice: Choice; apart: number } | undefined;
    for (const [j, other] of ranked.entries()) {
      const choice = sure[j] ? won[j] : undefined;
      if (i === j || !choice || !canJoin(context, figure, choice.metric)) continue;
      const apart = distance(context.analysis.clauses, figure.coreFrom, other.figure.coreFrom);
      if (apart <= cohesionReach && (!nearest || apart < nearest.apart)) nearest = { choice, apart };
    }
    const own = choices.find((c) => c.metric === nearest?.choice.metric);
    if (nearest && !(choices[0]?.metric.decoy && choices[0].score > (own?.score ?? 0) + 0.3)) {
      won[i] = { metric: nearest.choice.metric, score: least, rule: 'metric:cohesion' };
    }
  }
}

function canJoin(context: Context, figure: Figure, metric: LexiconMetric): boolean {
  if (metric.shape !== 'figure') return false;
  const fits = dimensionsOf(figure.reading);
  if (!metric.dimensions.some((d) => fits.includes(d))) return false;
  return !metric.hasNouns || isElliptic(context, figure);
}

/** No noun of its own follows: the end of a clause, a comma, or a grammar word. */
function isElliptic({ analysis }: Context, figure: Figure): boolean {
  const { tokens, grammar } = analysis;
  const at = figure.to;
  if (at >= tokens.count || figure.reading.kind !== 'quantity' || figure.reading.dimension !== 'count') return false;
  const size = figure.reading.min ?? figure.reading.max ?? 0;
  if (!figure.reading.scaled && size < 100) return false;
  return tokens.char[at] !== 0 || grammar[at] !== 0;
}

function bind(context: Context, sentence: number, figure: Figure, choice: Choice): Candidate | undefined {
  const { analysis, discourse } = context;
  const { metric } = choice;
  const value = valueOf(context, figure, metric);
  if (!value) return undefined;
  const scope = readScope(context, sentence, figure, metric);
  if (metric.needs.some((field) => scope[field as keyof typeof scope] === undefined)) return undefined;
  const subject = chooseSubject(analysis, discourse, { from: figure.from, to: figure.to }, metric);
  if (!subject || !belongsToStory(context, sentence, figure, metric, subject.entity)) return undefined;
  const { reading } = figure;
  return {
    metric,
    subject: subject.entity,
    altSubjects: subject.alternatives,
    value: value.value,
    approx: reading.approx,
    precision: value.precision,
    start: reading.start,
    end: Math.max(reading.end, nounEnd(context, sentence, figure, metric)),
    sentence,
    at: figure.from,
    scope: value.intraday && scope.market === undefined ? { ...scope, market: 'intraday' } : scope,
    rules: [choice.rule, subject.rule],
  };
}

/** End of the counted noun if it stands right behind the figure: it belongs to the quote. */
function nounEnd(context: Context, sentence: number, figure: Figure, metric: LexiconMetric): number {
  if (!metric.hasNouns) return 0;
  const noun = context.terms(sentence, 'noun').find((n) => n.term.metric === metric.index && n.to > figure.to);
  return noun && noun.from - figure.to <= 3 ? (context.analysis.tokens.end[noun.to - 1] as number) : 0;
}
