import type { QuantityValue } from '../../schema/value.ts';
import type { Figure } from '../analysis.ts';
import type { Mention } from '../entity/mention.ts';
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
/** `X at No. 2`. */
const besideReach = 1;
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
  const places = [...numbered(context, sentence, roles), ...inWords(context, sentence, metric, roles, charts)];
  const kept = places.filter(
    (p, i) => p.rule !== 'rank:words' || !places.slice(0, i).some((q) => Math.abs(q.from - p.from) < samePlace),
  );
  return kept.flatMap((place) => claimOf(context, sentence, metric, roles, place) ?? []);
}

function claimOf(
  context: Context,
  sentence: number,
  metric: LexiconMetric,
  roles: readonly Role[],
  place: Place,
): Candidate | undefined {
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
  // `X's store was slower, there it is 14th`: a pronoun is not the store's owner.
  const couldHold = (e: LexiconEntity | undefined, m: Mention) =>
    (e === undefined || metric.subjects.includes(e.kind)) && (m.via !== 'pronoun' || e?.topic === true);
  const isStore = (m: Span) => roles.some((r) => r.term.role === 'chart' && r.from < m.to && m.from < r.to);
  const actor = actorBefore(context, place.from, (e, m) => couldHold(e, m) && !isStore(m));
  const beside = discourse
    .in(sentence)
    .find(
      (m) =>
        place.from - m.to >= 0 && place.from - m.to <= besideReach && discourse.entity(m)?.kind === metric.subjects[0],
    );
  if (beside && !discourse.entity(beside)?.topic && !isOusted(context, beside, place, roles)) return false;
  if (actor) return discourse.entity(actor)?.topic === true || isOusted(context, actor, place, roles);
  if (discourse.in(sentence).some((m) => m.from >= place.to && discourse.entity(m)?.topic)) return true;
  const before = discourse.before(
    place.from,
    sentencesBack,
    (e, m) => couldHold(e, m) && m.via !== 'rivals' && !isStore(m),
  );
  return before !== undefined && discourse.entity(before)?.topic === true;
}

/** `S overtook X to become No. 1`. */
function isOusted(context: Context, loser: Span, place: Place, roles: readonly Role[]): boolean {
  if (
    place.from - loser.to > oustedReach ||
    !roles.some((r) => r.term.role === 'ousting' && r.to <= loser.from && loser.from - r.to <= 2)
  )
    return false;
  return actorBefore(context, loser.from, (e) => e?.topic ?? false) !== undefined;
}

function numbered(context: Context, sentence: number, roles: readonly Role[]): Place[] {
  return context.figures(sentence).flatMap((figure) => placeOf(context, figure, roles) ?? []);
}

/** `No. 3` is a place, `the top ten` are places up to one; `not in the top ten` is any place below. */
function placeOf(context: Context, { reading, from, to, coreFrom }: Figure, roles: readonly Role[]): Place | undefined {
  if (reading.kind !== 'quantity') return undefined;
  const n = reading.max ?? reading.min;
  const isRank = reading.dimension === 'rank';
  const isCount = reading.dimension === 'count' && roles.some((r) => r.term.role === 'top' && r.to === coreFrom);
  if (n === undefined || !(isRank || isCount)) return undefined;
  const begin = isRank ? from : coreFrom - 1;
  const place = (value: QuantityValue, rule: string): Place => ({ from: begin, to, value, rule });
  if (isRank && reading.min === n) return place({ min: n, max: n, unit: 'rank' }, 'rank:number');
  const isOutside = isSaidWith(context, 'negation', begin, denialReach);
  if (isOutside) return place({ min: n + 1, unit: 'rank' }, 'rank:outside');
  return place({ min: 1, max: n, unit: 'rank' }, 'rank:top');
}

/** Words of a place; verbs (`topped`) need the chart behind them, for one can top anything. */
function inWords(
  context: Context,
  sentence: number,
  metric: LexiconMetric,
  roles: readonly Role[],
  charts: readonly Span[],
): Place[] {
  return stancesIn(context, sentence, metric).flatMap(({ from, to, term }) => {
    const isVerb = roles.some((r) => r.term.role === 'verb' && r.from === from && r.to === to);
    if (isVerb && !charts.some((c) => c.from >= to && c.from - to <= chartReach && !isCut(context, to, c.from)))
      return [];
    const n = Number(term.stance.slice(term.stance.lastIndexOf('-') + 1));
    return [{ from, to, value: { min: n, max: n, unit: 'rank' }, rule: 'rank:words' }];
  });
}
