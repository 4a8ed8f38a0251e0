import type { QuantityValue } from '../../schema/value.ts';
import type { LexiconEntity, LexiconMetric } from '../scan/lexicon.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { actorBefore, isCut, isSaidWith, type Role, rolesIn, type Span, stancesIn } from './neighbours.ts';

interface Place extends Span {
  readonly value: QuantityValue;
  readonly rule: string;
}

const chartReach = 9;
const denialReach = 5;
const oustedReach = 8;
const sentencesBack = 3;
/** Two ways to say one place (`No. 1, the most downloaded`) stand this near. */
const samePlace = 12;

/**
 * Places in a chart, in figures (`No. 1`, `the top 10`) or words (`the most downloaded`), where a chart is spoken of
 * and nobody else holds the place (`X is No. 1; S ...`), unless the topic ousted it (`S knocked X off the top`).
 */
export function rankClaims(context: Context, sentence: number, metric: LexiconMetric): Candidate[] {
  const cues = context.terms(sentence, 'cue').filter((c) => c.term.metric === metric.index);
  if (!cues.some((c) => c.term.weight > 0) || cues.some((c) => c.term.weight < 0)) return [];
  const roles = rolesIn(context, sentence, metric);
  const charts = cues.filter((c) => roles.some((r) => r.term.role === 'chart' && r.from === c.from));
  const places = [...numbered(context, sentence), ...inWords(context, sentence, metric, roles, charts)];
  const kept = places.filter((p, i) => p.rule !== 'rank:words' || !places.slice(0, i).some((q) => Math.abs(q.from - p.from) < samePlace));
  return kept.flatMap((place) => claimOf(context, sentence, metric, roles, place) ?? []);
}

function claimOf(context: Context, sentence: number, metric: LexiconMetric, roles: readonly Role[], place: Place): Candidate | undefined {
  const { tokens, lexicon } = context.analysis;
  if (!isTopics(context, metric, roles, place)) return undefined;
  const app = lexicon.entities.findIndex((e) => e.topic && e.kind === metric.subjects[0]);
  return {
    metric,
    subject: app >= 0 ? app : lexicon.topic,
    altSubjects: [],
    value: place.value,
    approx: false,
    start: tokens.start[place.from] as number,
    end: tokens.end[place.to - 1] as number,
    sentence,
    at: place.from,
    scope: {},
    rules: [place.rule],
  };
}

/** The topic is who holds the place: before it, behind it where nobody is before, else in the sentences before. */
function isTopics(context: Context, metric: LexiconMetric, roles: readonly Role[], place: Place): boolean {
  const { discourse, analysis } = context;
  const sentence = analysis.sentenceOf[place.from] as number;
  const couldHold = (e: LexiconEntity | undefined) => e === undefined || metric.subjects.includes(e.kind);
  const isStore = (m: Span) => roles.some((r) => r.term.role === 'chart' && r.from < m.to && m.from < r.to);
  const actor = actorBefore(context, place.from, (e, m) => couldHold(e) && !isStore(m));
  if (actor) return discourse.entity(actor)?.topic === true || isOusted(context, actor, place, roles);
  if (discourse.in(sentence).some((m) => m.from >= place.to && discourse.entity(m)?.topic)) return true;
  const before = discourse.before(place.from, sentencesBack, (e, m) => couldHold(e) && m.via !== 'rivals');
  return before !== undefined && discourse.entity(before)?.topic === true;
}

/** `S overtook X to become No. 1`. */
function isOusted(context: Context, loser: Span, place: Place, roles: readonly Role[]): boolean {
  if (place.from - loser.to > oustedReach || !roles.some((r) => r.term.role === 'ousting' && r.to <= loser.from && loser.from - r.to <= 2)) return false;
  return actorBefore(context, loser.from, (e) => e?.topic ?? false) !== undefined;
}

function numbered(context: Context, sentence: number): Place[] {
  const { tokens } = context.analysis;
  const places: Place[] = [];
  for (const { reading, from, to, coreFrom } of context.figures(sentence)) {
    if (reading.kind !== 'quantity') continue;
    const n = reading.max ?? reading.min;
    if (n === undefined) continue;
    const beforeTop = coreFrom > 0 && tokens.folded.slice(tokens.start[coreFrom - 1], tokens.end[coreFrom - 1]) === 'top';
    const isSpan = reading.dimension === 'rank' ? reading.min !== n : reading.dimension === 'count' && beforeTop;
    if (reading.dimension !== 'rank' && !isSpan) continue;
    const begin = reading.dimension === 'rank' ? from : coreFrom - 1;
    if (isSpan && isSaidWith(context, 'negation', begin, denialReach)) places.push({ from: begin, to, value: { min: n + 1, unit: 'rank' }, rule: 'rank:outside' });
    else places.push({ from: begin, to, value: { min: isSpan ? 1 : n, max: n, unit: 'rank' }, rule: isSpan ? 'rank:top' : 'rank:number' });
  }
  return places;
}

/** Words of a place; verbs (`topped`) need the chart behind them, for one can top anything. */
function inWords(context: Context, sentence: number, metric: LexiconMetric, roles: readonly Role[], charts: readonly Span[]): Place[] {
  return stancesIn(context, sentence, metric).flatMap(({ from, to, term }) => {
    const isVerb = roles.some((r) => r.term.role === 'verb' && r.from === from && r.to === to);
    if (isVerb && !charts.some((c) => c.from >= to && c.from - to <= chartReach && !isCut(context, to, c.from))) return [];
    const n = Number(term.stance.slice(term.stance.lastIndexOf('-') + 1));
    return [{ from, to, value: { min: n, max: n, unit: 'rank' }, rule: 'rank:words' }];
  });
}
