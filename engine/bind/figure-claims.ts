import type { Figure } from '../analysis.ts';
import { distance } from '../document/clause.ts';
import { TokenFlag } from '../document/tokenize.ts';
import { GrammarBit } from '../scan/grammar-bits.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { dimensionsOf } from './dimension.ts';
import { type Choice, isElliptic, isInRange, rankMetrics } from './metric-choice.ts';
import { readScope } from './scope.ts';
import { belongsToStory } from './story.ts';
import { chooseSubject, type Subject } from './subject.ts';
import { valueOf } from './value.ts';

/** Least weight of cues for a claim: one plain cue nearby, or a strong one at some distance. */
const enough = 0.8;
const barely = 0.55;
/** A figure joins the metric of another in its sentence within this many tokens of distance. */
const cohesionReach = 26;
/** What a figure of the same group in the sentence adds. */
const groupWeight = 0.7;
/** What it adds that a count before was of the metric: `50,000 chips. Of these 10,000 are ...`. */
const beforeWeight = 0.6;
/** What it adds that the subject is of the kind that the metric is mostly told of. */
const kindWeight = 0.6;
/** How much of another figure's evidence counts for this one. */
const agreement = 0.6;
/** Further choices are tried while they are this close to the best. */
const close = 1.4;

type Ranked = { readonly figure: Figure; readonly choices: readonly Choice[] };

/** Claims carried by a written amount or date: the metric that wins the figure, then whose it is. */
export function figureClaims(
  context: Context,
  sentence: number,
  figures: readonly Figure[],
  before: ReadonlySet<LexiconMetric>,
): Candidate[] {
  const ranked = agree(
    context,
    figures.map((f) => ({ figure: f, choices: rankMetrics(context, f, sentence) })),
  );
  const groups = new Set(
    ranked.flatMap(({ choices }) => (choices[0] && choices[0].score >= enough ? (choices[0].metric.group ?? []) : [])),
  );
  const counted = new Set<LexiconMetric>();
  const bound = ranked.map((r) => {
    const best = bindBest(context, sentence, r, groups, counted.size > 0 ? counted : before);
    if (best?.metric.hasNouns) counted.add(best.metric);
    return best;
  });
  join(context, sentence, ranked, bound);
  return bound.flatMap((b) => (b ? [b, ...(b.also ?? []).map((subject) => ({ ...b, subject, also: undefined }))] : []));
}

/** Counts of one noun in a sentence are mostly of one metric: `50,000 chips, among them 10,000 of one kind`. */
function agree(context: Context, ranked: readonly Ranked[]): Ranked[] {
  return ranked.map(({ figure, choices }, i) => {
    const counted = choices.map((choice) => {
      if (!choice.metric.hasNouns) return choice;
      let echo = 0;
      for (const [j, other] of ranked.entries()) {
        const same = i === j ? undefined : other.choices.find((c) => c.metric === choice.metric);
        if (!same) continue;
        const apart = distance(context.analysis.clauses, figure.coreFrom, other.figure.coreFrom);
        echo = Math.max(echo, ((same.score - enough) * agreement * cohesionReach) / (cohesionReach + apart));
      }
      return { ...choice, score: choice.score + echo };
    });
    return { figure, choices: counted.sort((a, b) => b.score - a.score || a.metric.index - b.metric.index) };
  });
}

/** The best metric for which somebody is found; a decoy that wins ends the search. */
function bindBest(
  context: Context,
  sentence: number,
  { figure, choices }: Ranked,
  groups: ReadonlySet<string>,
  before: ReadonlySet<LexiconMetric>,
): Candidate | undefined {
  const tried = choices.map((choice) => {
    const inGroup = choice.metric.group && groups.has(choice.metric.group) ? groupWeight : 0;
    return { choice, score: choice.score + inGroup + (before.has(choice.metric) ? beforeWeight : 0) };
  });
  const best = Math.max(0, ...tried.map((t) => t.score));
  let winner: { candidate: Candidate; score: number } | undefined;
  for (const { choice, score } of tried.sort((a, b) => b.score - a.score)) {
    if (
      score < (choice.metric.decoy ? enough : barely) ||
      score < best - close ||
      (winner && score + kindWeight <= winner.score)
    )
      break;
    if (choice.metric.decoy) return winner?.candidate;
    const candidate = bind(context, sentence, figure, choice);
    if (!candidate || (score < enough && !isNamedHere(context, candidate))) continue;
    const fits = isOfItsKind(context, candidate) ? kindWeight : 0;
    if (!winner || score + fits > winner.score) winner = { candidate, score: score + fits };
  }
  return winner?.candidate ?? bindBare(context, sentence, figure, choices);
}

/** The subject is of the kind that the metric is mostly told of, and that is how the text names it. */
function isOfItsKind({ analysis }: Context, { subject, metric, rules }: Candidate): boolean {
  const guessed = ['subject:model-before', 'subject:topic', 'subject:topic-before'].some((r) => rules.includes(r));
  return !guessed && analysis.lexicon.entities[subject]?.kind === metric.subjects[0];
}

/** The topic's own model or company is named in the sentence: weaker words will do. */
function isNamedHere({ analysis }: Context, { subject, rules }: Candidate): boolean {
  return (
    analysis.lexicon.entities[subject]?.topic === true &&
    !rules.includes('subject:topic') &&
    !rules.includes('subject:model-before')
  );
}

/** No words of its own: `V3's $5.6 million`, `Marvell (-19.1%)`, `R1: $294,000` stand directly with their owner. */
function bindBare(
  context: Context,
  sentence: number,
  figure: Figure,
  choices: readonly Choice[],
): Candidate | undefined {
  if (choices.some((c) => c.score >= enough) || !standsWithOwner(context, sentence, figure)) return undefined;
  const fits = dimensionsOf(figure.reading);
  for (const metric of context.analysis.lexicon.metrics) {
    if (!metric.bare || !metric.dimensions.some((d) => fits.includes(d))) continue;
    const candidate = bind(context, sentence, figure, { metric, score: enough, strong: false, rule: 'metric:bare' });
    const entity = context.analysis.lexicon.entities[candidate?.subject ?? -1];
    if (candidate && (metric.family === 'others' || entity?.topic || entity?.kind === 'model')) return candidate;
  }
  return undefined;
}

function standsWithOwner({ analysis, discourse }: Context, sentence: number, figure: Figure): boolean {
  const { tokens, grammar } = analysis;
  return discourse.in(sentence).some((m) => {
    if (m.from >= figure.to && m.from - figure.to <= 5 && discourse.entity(m)?.kind === 'model') {
      return ((grammar[m.from - 1] as number) & GrammarBit.attaching) !== 0;
    }
    if (m.to > figure.from || figure.from - m.to > 2 || m.via === 'rivals') return false;
    const next = m.to;
    const possessive = ((tokens.flags[next] as number) & TokenFlag.clitic) !== 0 && figure.from === next + 1;
    const label = (tokens.char[next] === 58 || tokens.char[next] === 40) && figure.from === next + 1;
    return possessive || label;
  });
}

/** Figures explain each other: one without words of its own takes the metric of the figure beside it. */
function join(context: Context, sentence: number, ranked: readonly Ranked[], bound: (Candidate | undefined)[]): void {
  const sure = [...bound];
  for (const [i, { figure, choices }] of ranked.entries()) {
    if (bound[i] || choices.some((c) => c.metric.decoy && c.score >= enough)) continue;
    let nearest: { metric: LexiconMetric; apart: number } | undefined;
    for (const [j, other] of ranked.entries()) {
      const metric = sure[j]?.metric;
      if (i === j || !metric || !canJoin(context, figure, metric)) continue;
      const apart =
        distance(context.analysis.clauses, figure.coreFrom, other.figure.coreFrom) /
        (leadsToScope(context, figure, metric) ? 4 : 1);
      if (apart <= cohesionReach && (!nearest || apart < nearest.apart)) nearest = { metric, apart };
    }
    if (nearest)
      bound[i] = bind(context, sentence, figure, {
        metric: nearest.metric,
        score: enough,
        strong: true,
        rule: 'metric:cohesion',
      });
  }
}

function canJoin(context: Context, figure: Figure, metric: LexiconMetric): boolean {
  if (metric.shape === 'date') return figure.reading.kind === 'date' && standsBehindName(context, figure);
  if (metric.shape !== 'figure' || !isInRange(metric, figure)) return false;
  const fits = dimensionsOf(figure.reading);
  if (!metric.dimensions.some((d) => fits.includes(d))) return false;
  return (
    !metric.hasNouns ||
    isElliptic(context, figure) ||
    leadsToScope(context, figure, metric) ||
    leadsToCue(context, figure, metric)
  );
}

/** `V3 in December`: a list of names, each with its day. */
function standsBehindName(context: Context, figure: Figure): boolean {
  const sentence = context.analysis.sentenceOf[figure.from] as number;
  return context.discourse.in(sentence).some((m) => m.via === 'name' && m.to <= figure.from && figure.from - m.to <= 1);
}

/** `the 16,000 used by others`: the noun is left out, a word of the metric follows. */
function leadsToCue(context: Context, figure: Figure, metric: LexiconMetric): boolean {
  const sentence = context.analysis.sentenceOf[figure.from] as number;
  return context
    .terms(sentence, 'cue')
    .some((c) => c.term.metric === metric.index && c.from === figure.to && c.term.weight > 0);
}

/** `671B total`: the noun is left out, what it is of is said. */
function leadsToScope(context: Context, figure: Figure, metric: LexiconMetric): boolean {
  const sentence = context.analysis.sentenceOf[figure.from] as number;
  return context.terms(sentence, 'scope').some((s) => s.term.metric === metric.index && s.from === figure.to);
}

/** `billions` alone says little; `thousands of chips` is at least a count. */
const isVague = ({ reading }: Figure): boolean => reading.kind === 'quantity' && reading.vague === true;

/** Money alone is a price per something only where strong words say so. */
const isBarePrice = ({ reading }: Figure, { metric, strong }: Choice): boolean =>
  metric.per !== undefined && reading.kind === 'quantity' && reading.per === undefined && !strong;

/** `from $3.5 trillion to $2.9 trillion` gives levels, not what was lost. */
function isLevel({ analysis }: Context, figure: Figure, metric: LexiconMetric): boolean {
  if (!metric.window || !metric.dimensions.includes('money') || figure.from === 0) return false;
  const { tokens } = analysis;
  const before = tokens.folded.slice(tokens.start[figure.from - 1], tokens.end[figure.from - 1]);
  return before === 'to' || before === 'from';
}

function bind(context: Context, sentence: number, figure: Figure, choice: Choice): Candidate | undefined {
  const { metric } = choice;
  if (isVague(figure) && !(metric.hasNouns && choice.strong)) return undefined;
  if (isBarePrice(figure, choice)) return undefined;
  if (isLevel(context, figure, metric)) return undefined;
  const value = valueOf(context, figure, metric);
  if (!value) return undefined;
  const scope = readScope(context, sentence, figure, metric);
  if (metric.needs.some((field) => scope[field as keyof typeof scope] === undefined)) return undefined;
  const subject = chooseSubject(context.analysis, context.discourse, { from: figure.from, to: figure.to }, metric);
  if (!subject || (isVague(figure) && !context.analysis.lexicon.entities[subject.entity]?.topic)) return undefined;
  if (!belongsToStory(context, sentence, figure, metric, subject.entity)) return undefined;
  if (metric.shape === 'date' && !isTold(figure, choice, subject, standsBehindName(context, figure))) return undefined;
  const { reading } = figure;
  return {
    metric,
    subject: subject.entity,
    altSubjects: subject.alternatives,
    also: metric.shape === 'figure' ? subject.also : undefined,
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

/** Least weight for a relative date (`on Monday`, `last month`): its event stands right beside it. */
const besideDate = 2;
/** Least weight where only plain words tell the event. */
const besidePlain = 1;

/** Rules that found the subject in the sentence itself. */
const inSentence = new Set(
  ['name', 'description', 'noun', 'pronoun', 'model-in-clause', 'model-before', 'head'].map((r) => `subject:${r}`),
);

/** The day of an event needs the event's words; a day that is only relative is mostly that of something else. */
function isTold({ reading }: Figure, choice: Choice, subject: Subject, behindName: boolean): boolean {
  if (reading.kind !== 'date') return true;
  if (!choice.strong && choice.score < besidePlain && !behindName) return false;
  if (choice.metric.fixed < 0 && !inSentence.has(subject.rule)) return false;
  if (!reading.relative) return true;
  return choice.score >= besideDate && reading.granularity !== 'day' && subject.rule !== 'subject:topic';
}

/** End of the counted noun if it stands right behind the figure: it belongs to the quote. */
function nounEnd(context: Context, sentence: number, figure: Figure, metric: LexiconMetric): number {
  if (!metric.hasNouns) return 0;
  const noun = context.terms(sentence, 'noun').find((n) => n.term.metric === metric.index && n.to > figure.to);
  return noun && noun.from - figure.to <= 3 ? (context.analysis.tokens.end[noun.to - 1] as number) : 0;
}
