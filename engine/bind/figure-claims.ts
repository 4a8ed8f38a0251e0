import type { Figure } from '../analysis.ts';
import { TokenFlag } from '../document/tokenize.ts';
import type { Mention } from '../entity/mention.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { agree, metricBeside, type Ranked } from './cohesion.ts';
import type { Context } from './context.ts';
import { dimensionsOf } from './dimension.ts';
import { bindFigure } from './figure-candidate.ts';
import { type Choice, rankMetrics } from './metric-choice.ts';

/** Least weight of cues for a claim: one plain cue nearby, or a strong one at some distance. */
const enough = 0.8;
/** The same where the topic itself is named in the sentence. */
const barely = 0.55;
/** What a figure of the same group in the sentence adds. */
const groupWeight = 0.7;
/** What it adds that a count before was of the metric: `50,000 chips. Of these 10,000 are ...`. */
const beforeWeight = 0.6;
/** What it adds that the subject is of the kind that the metric is mostly told of. */
const kindWeight = 0.6;
/** Further choices are tried while they are this close to the best. */
const close = 1.4;

/**
 * Claims carried by a written amount or date: the metric that wins the figure, then whose it is. `before` holds the
 * metrics of the counts in the sentence before.
 */
export function figureClaims(
  context: Context,
  sentence: number,
  figures: readonly Figure[],
  before: ReadonlySet<LexiconMetric>,
): Candidate[] {
  const own = figures.map((figure) => ({ figure, choices: rankMetrics(context, figure, sentence) }));
  const ranked = agree(context, own, enough);
  const bound = bindByWords(context, sentence, ranked, before);
  bindByCohesion(context, sentence, ranked, bound);
  return bound.flatMap((b) => (b ? [b, ...(b.also ?? []).map((subject) => ({ ...b, subject, also: undefined }))] : []));
}

function bindByWords(
  context: Context,
  sentence: number,
  ranked: readonly Ranked[],
  before: ReadonlySet<LexiconMetric>,
): (Candidate | undefined)[] {
  const groups = new Set(
    ranked.flatMap(({ choices: [best] }) => (best && best.score >= barely ? (best.metric.group ?? []) : [])),
  );
  const counted = new Set<LexiconMetric>();
  return ranked.map(({ figure, choices }) => {
    const said = counted.size > 0 ? counted : before;
    const raised = choices.map((choice) => ({
      ...choice,
      score: choice.score + contextWeight(choice, groups, said),
      strong: choice.strong || said.has(choice.metric),
    }));
    const best = bindBest(context, sentence, figure, raised) ?? bindBare(context, sentence, figure, choices);
    if (best?.metric.hasNouns) counted.add(best.metric);
    return best;
  });
}

function contextWeight({ metric }: Choice, groups: ReadonlySet<string>, said: ReadonlySet<LexiconMetric>): number {
  const inGroup = metric.group !== undefined && (groups.has(metric.group) || isOfGroup(said, metric.group));
  return (inGroup ? groupWeight : 0) + (said.has(metric) ? beforeWeight : 0);
}

const isOfGroup = (said: ReadonlySet<LexiconMetric>, group: string): boolean =>
  [...said].some((m) => m.group === group);

/** The best metric for which somebody is found; a decoy that wins ends the search. */
function bindBest(
  context: Context,
  sentence: number,
  figure: Figure,
  choices: readonly Choice[],
): Candidate | undefined {
  const tried = choices.toSorted((a, b) => b.score - a.score);
  const least = (tried[0]?.score ?? 0) - close;
  let winner: { candidate: Candidate; score: number } | undefined;
  for (const choice of tried) {
    if (choice.metric.decoy ? choice.score >= enough : choice.score < Math.max(least, barely)) break;
    if (choice.metric.decoy || (winner && choice.score + kindWeight <= winner.score)) continue;
    const bound = weigh(context, bindFigure(context, sentence, figure, choice), choice.score);
    if (bound && (!winner || bound.score > winner.score)) winner = bound;
  }
  return winner?.candidate;
}

/** A candidate with the score of its metric and kind; none where the words are weak and the topic is not named. */
function weigh(context: Context, candidate: Candidate | undefined, score: number) {
  if (!candidate || (score < enough && !isNamedHere(context, candidate))) return undefined;
  return { candidate, score: score + (isOfItsKind(context, candidate) ? kindWeight : 0) };
}

const guesses = ['subject:model-before', 'subject:topic', 'subject:topic-before'];

/** The subject is of the kind that the metric is mostly told of, and that is how the text names it. */
function isOfItsKind({ analysis }: Context, { subject, metric, rules }: Candidate): boolean {
  return !guesses.some((r) => rules.includes(r)) && analysis.lexicon.entities[subject]?.kind === metric.subjects[0];
}

/** The topic's own model or company is named in the sentence: weaker words will do. */
function isNamedHere({ analysis }: Context, { subject, rules }: Candidate): boolean {
  const isGuess = rules.includes('subject:topic') || rules.includes('subject:model-before');
  return analysis.lexicon.entities[subject]?.topic === true && !isGuess;
}

/** No words of its own: `V3's $5.6 million`, `Marvell (-19.1%)`, `R1: $294,000` stand directly with their owner. */
function bindBare(
  context: Context,
  sentence: number,
  figure: Figure,
  choices: readonly Choice[],
): Candidate | undefined {
  if (choices.some((c) => c.score >= enough)) return undefined;
  if (!context.discourse.in(sentence).some((m) => standsWith(context, m, figure))) return undefined;
  const fits = dimensionsOf(figure.reading);
  for (const metric of context.analysis.lexicon.metrics) {
    if (!metric.bare || !metric.dimensions.some((d) => fits.includes(d))) continue;
    const candidate = bindFigure(context, sentence, figure, {
      metric,
      score: enough,
      strong: false,
      rule: 'metric:bare',
    });
    const entity = context.analysis.lexicon.entities[candidate?.subject ?? -1];
    if (candidate && (metric.family === 'others' || entity?.topic || entity?.kind === 'model')) return candidate;
  }
  return undefined;
}

const colon = 58;
const bracket = 40;
const attachedReach = 5;

/** A possessive, a colon or a bracket between owner and figure, or `for`, `of` between figure and model. */
function standsWith({ analysis, discourse }: Context, mention: Mention, figure: Figure): boolean {
  const { tokens, grammar } = analysis;
  if (mention.from >= figure.to) {
    const isNear = mention.from - figure.to <= attachedReach && discourse.entity(mention)?.kind === 'model';
    return isNear && ((grammar[mention.from - 1] as number) & GrammarBit.attaching) !== 0;
  }
  if (mention.via === 'rivals' || figure.from !== mention.to + 1) return false;
  const char = tokens.char[mention.to];
  return char === colon || char === bracket || ((tokens.flags[mention.to] as number) & TokenFlag.clitic) !== 0;
}

/** Figures explain each other: one without words of its own takes the metric of the figure beside it. */
function bindByCohesion(
  context: Context,
  sentence: number,
  ranked: readonly Ranked[],
  bound: (Candidate | undefined)[],
): void {
  const sure = ranked.flatMap(({ figure }, i) => (bound[i] ? [{ figure, metric: bound[i].metric }] : []));
  for (const [i, { figure, choices }] of ranked.entries()) {
    if (bound[i] || choices.some((c) => c.metric.decoy && c.score >= enough)) continue;
    const metric = metricBeside(context, figure, sure);
    if (!metric) continue;
    bound[i] = bindFigure(context, sentence, figure, { metric, score: enough, strong: true, rule: 'metric:cohesion' });
  }
}
