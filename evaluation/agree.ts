import type { Label, LooseValue, Reported } from './label.ts';

/** How many UTF-16 units longer than the label a reported span may be: marking whole sentences earns nothing. */
const SLACK = 80;

/** Ids that mean the same subject, whichever of them a pack or a label uses. */
const SUBJECTS = [
  ['alphabet', 'google'],
  ['sox', 'philadelphia-semiconductor-index', 'phlx-semiconductor-index'],
  ['rival-models', 'us-tech-companies', 'big-tech', 'us-companies'],
  ['us-tech-stocks', 'tech-stocks'],
  ['nasdaq-composite', 'nasdaq'],
  ['o1', 'openai-o1'],
  ['o1-mini', 'openai-o1-mini'],
  ['o3', 'openai-o3'],
  ['o3-mini', 'openai-o3-mini'],
  ['gpt-4', 'openai-gpt-4'],
  ['gpt-4o', 'openai-gpt-4o'],
  ['gpt-4.5', 'openai-orion'],
  ['llama-3.1-405b', 'llama-3.1', 'llama-3-405b', 'llama-3'],
  ['deepseek-r1-distill', 'deepseek-r1-distilled'],
  ['janus', 'janus-pro', 'deepseek-janus'],
];

/** Stances that a reader would not tell apart. */
const STANCES = [
  ['open-source', 'open-weights', 'open-weight', 'open'],
  ['mit-license', 'mit', 'permissive-license', 'deepseek-model-license', 'open-source'],
  ['on-par', 'on-par-or-better', 'comparable'],
  ['better', 'on-par-or-better'],
  ['alleged', 'distilled'],
  ['not-open-source', 'data-not-open', 'training-data-not-published'],
  ['high-flyer', 'funded-by-high-flyer'],
];

const meanTheSame = (groups: readonly (readonly string[])[], a: string, b: string): boolean =>
  a === b || groups.some((group) => group.includes(a) && group.includes(b));

const canonical = (word: string | undefined): string =>
  (word ?? '')
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_]+/g, '-');

const canonicalUnit = (unit: string): string =>
  canonical(unit).replaceAll('/', '-per-').replace(/^%$/, 'percent').replaceAll(/s\b/g, '');

const labelEnd = (label: Label): number => label.at + label.quote.length;

/** UTF-16 units that both spans hold; negative when they are apart. */
const shared = (label: Label, claim: Reported): number =>
  Math.min(labelEnd(label), claim.end) - Math.max(label.at, claim.start);

/** The spans overlap, and the claim's is not much longer than the label's. */
export const touches = (label: Label, claim: Reported): boolean =>
  shared(label, claim) > 0 && claim.end - claim.start <= label.quote.length + SLACK;

/** Intersection over union of the two spans, 0 to 1. */
export const spanAgreement = (label: Label, claim: Reported): number =>
  Math.max(0, shared(label, claim)) / (Math.max(labelEnd(label), claim.end) - Math.min(label.at, claim.start));

export const sameMetric = (label: Label, claim: Reported): boolean =>
  label.metric === claim.metric || (label.altMetric ?? []).includes(claim.metric);

export const sameSubject = (label: Label, claim: Reported): boolean =>
  [label.subject, ...(label.altSubject ?? [])].some((subject) => meanTheSame(SUBJECTS, subject, claim.subject));

export const sameVerdict = (label: Label, claim: Reported): boolean =>
  label.verdict === claim.verdict || (label.altVerdict ?? []).includes(claim.verdict);

/** Whether a reader would call the two values the same figure, day or stance. */
export function sameValue(wanted: LooseValue, got: LooseValue): boolean {
  if (wanted.stance !== undefined) {
    return got.stance !== undefined && meanTheSame(STANCES, canonical(wanted.stance), canonical(got.stance));
  }
  if (wanted.date_min !== undefined || wanted.date_max !== undefined) return sameDays(wanted, got);
  if (got.min === undefined && got.max === undefined) return false;
  if (wanted.unit && got.unit && canonicalUnit(wanted.unit) !== canonicalUnit(got.unit)) return false;
  return sameInterval(wanted, got);
}

/** The intervals of days meet. */
function sameDays(wanted: LooseValue, got: LooseValue): boolean {
  if (got.date_min === undefined && got.date_max === undefined) return false;
  const [first, last] = ['0000', '9999'];
  return (got.date_min ?? first) <= (wanted.date_max ?? last) && (wanted.date_min ?? first) <= (got.date_max ?? last);
}

/** Equal to one per cent. */
const near = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b)));

/** How many times larger one end is than the other; without bound where the interval holds zero. */
const spread = (min: number, max: number): number =>
  min * max > 0 ? Math.max(Math.abs(max / min), Math.abs(min / max)) : Number.POSITIVE_INFINITY;

/** The widest spread that a reported interval may have and still say something: "hundreds of" is a factor of ten. */
const CATCH_ALL = 12;

/**
 * Both ends equal, or: two closed intervals that meet, of which the reported one is no catch-all; a closed one that
 * holds an end of the half-open other; two half-open ones with an end in common.
 */
function sameInterval(wanted: LooseValue, got: LooseValue): boolean {
  const [wantedMin, wantedMax] = [wanted.min ?? Number.NEGATIVE_INFINITY, wanted.max ?? Number.POSITIVE_INFINITY];
  const [gotMin, gotMax] = [got.min ?? Number.NEGATIVE_INFINITY, got.max ?? Number.POSITIVE_INFINITY];
  if (near(wantedMin, gotMin) && near(wantedMax, gotMax)) return true;
  const [wantedEnds, gotEnds] = [
    [wantedMin, wantedMax].filter(Number.isFinite),
    [gotMin, gotMax].filter(Number.isFinite),
  ];
  if (wantedEnds.length < 2) return wantedEnds.some((a) => gotEnds.some((b) => near(a, b)));
  if (gotEnds.length < 2)
    return gotEnds.some((b) => (b >= wantedMin && b <= wantedMax) || near(b, wantedMin) || near(b, wantedMax));
  const [from, to] = [Math.max(wantedMin, gotMin), Math.min(wantedMax, gotMax)];
  return (
    (from <= to || near(from, to)) && spread(gotMin, gotMax) <= Math.max(CATCH_ALL, spread(wantedMin, wantedMax) * 1.05)
  );
}
