import type { Claim } from '#schema/claim';
import type { Fact } from '#schema/pack';
import type { Verdict } from '#schema/report';
import { type Evidence, isAllegation, opponents } from './evidence.ts';
import { claimExtent, distance, factExtent, isClosed, plainExtent } from './extent.ts';
import { leavesOpen, takesSide } from './stance.ts';

/** What was decided, by which rule, and the facts it rests on, those that decide first. */
export interface Decision {
  readonly verdict: Verdict;
  /** Id of the rule in this file. */
  readonly rule: RuleId;
  readonly facts: readonly Fact[];
}

interface Rule {
  readonly id: string;
  readonly verdict: Verdict;
  /** Whether the rule applies. */
  readonly when: (evidence: Evidence) => boolean;
  /** The facts that the verdict then rests on. */
  readonly facts: (evidence: Evidence) => readonly Fact[];
}

/** More facts than these tell a reader nothing new. */
const mostNamed = 8;

/**
 * The first rule that applies decides. Their order is their meaning: what is in dispute by its nature, then what agrees,
 * then whose the figure is instead; then what keeps facts that do not cover a claim from refuting it; then what differs.
 */
const rules = [
  {
    id: 'allegation',
    verdict: 'disputed',
    when: (evidence) => isAllegation(evidence.claim) && evidence.met.length > 0,
    facts: withOpponents,
  },
  {
    id: 'tests-both-ways',
    verdict: 'disputed',
    when: testsPointBothWays,
    facts: ({ met, unmet }) => [...met.slice(0, mostNamed / 2), ...unmet],
  },
  {
    id: 'agrees',
    verdict: 'consistent',
    when: isAgreed,
    facts: (evidence) => {
      const settled = evidence.met.filter((fact) => isUndisputed(fact, evidence));
      return [...settled, ...withOpponents(evidence)];
    },
  },
  {
    id: 'one-side',
    verdict: 'disputed',
    when: ({ met }) => met.length > 0,
    facts: withOpponents,
  },
  {
    id: 'another-owner',
    verdict: 'misattributed',
    when: ({ elsewhere }) => elsewhere.length > 0,
    facts: ({ elsewhere, unmet }) => [...elsewhere.slice(0, mostNamed / 2), ...unmet],
  },
  {
    id: 'reported-unverified',
    verdict: 'unreferenced',
    when: ({ asides }) => asides.some(({ reason }) => reason === 'unverified'),
    facts: () => [],
  },
  {
    id: 'another-day',
    verdict: 'unreferenced',
    when: meansAnotherDay,
    facts: () => [],
  },
  {
    id: 'no-test-named',
    verdict: 'unreferenced',
    when: ({ claim, unmet }) => claim.scope?.benchmark === undefined && unmet.some(isResult) && unmet.every(isResult),
    facts: () => [],
  },
  {
    id: 'not-alleged',
    verdict: 'unreferenced',
    when: ({ claim, setting }) => setting.index.metrics.get(claim.metric)?.shape === 'allegation',
    facts: () => [],
  },
  {
    id: 'estimates-differ',
    verdict: 'disputed',
    when: (evidence) => evidence.unmet.some((fact) => isEstimate(fact, evidence)),
    facts: ({ unmet }) => unmet,
  },
  {
    id: 'differs',
    verdict: 'conflicting',
    when: ({ unmet }) => unmet.length > 0,
    facts: ({ unmet }) => unmet,
  },
] as const satisfies readonly Rule[];

/** Where no rule applies, nothing was said on the matter. */
const silence = { id: 'silence', verdict: 'unreferenced', facts: () => [] } as const satisfies Omit<Rule, 'when'>;

export type RuleId = (typeof rules)[number]['id'] | typeof silence.id;

/** Decides on a claim by the first rule that applies. */
export function decide(evidence: Evidence): Decision {
  const rule = rules.find(({ when }) => when(evidence)) ?? silence;
  const facts = [...new Set(rule.facts(evidence))].slice(0, mostNamed);
  return { verdict: rule.verdict, rule: rule.id, facts };
}

/** One undisputed fact is enough; but a bound takes in all facts on its side, and so the disputes among them too. */
function isAgreed(evidence: Evidence): boolean {
  const { met, claim } = evidence;
  const settled = met.filter((fact) => isUndisputed(fact, evidence));
  return settled.length > 0 && (settled.length === met.length || !isBound(claim));
}

function isBound({ value }: Claim): boolean {
  const extent = plainExtent(value);
  return extent !== undefined && !isClosed(extent);
}

/** The main figure stands where its partner is the odd one out; any other stands while nobody contradicts it. */
function isUndisputed(fact: Fact, evidence: Evidence): boolean {
  return fact.main === true || opponents(fact, evidence).length === 0;
}

/** The facts that cover the claim, each followed by those that contradict it. */
function withOpponents(evidence: Evidence): readonly Fact[] {
  return evidence.met.flatMap((fact) => [fact, ...opponents(fact, evidence)]);
}

/** "Better than" without saying where, while tests point both ways: level overall means ahead here and behind there. */
function testsPointBothWays({ claim, met, unmet }: Evidence): boolean {
  if (!('stance' in claim.value) || !takesSide(claim.value.stance) || claim.scope?.benchmark !== undefined)
    return false;
  const isLevel = unmet.some(({ value }) => 'stance' in value && leavesOpen(value.stance));
  const isOpposed = unmet.some(({ value }) => 'stance' in value && takesSide(value.stance));
  return isLevel || (met.length > 0 && isOpposed);
}

/** The day that is named has no fact, or the figure is known of a day that is not named. */
function meansAnotherDay({ claim, unmet, asides }: Evidence): boolean {
  const said = claim.scope?.day;
  const isElsewhen = ({ scope }: Fact) => said !== undefined && scope.day !== undefined && scope.day !== said;
  const isKnown = asides.some(({ fact, reason }) => reason === 'scope' && isOfADay(fact));
  return isKnown || (unmet.some(isElsewhen) && unmet.every(isElsewhen));
}

/** Estimates further apart than this share of the larger are no longer of one size. */
const sameSize = 0.75;

/** What outsiders reckon of what only the topic's company knows: another reckoning of that size is no contradiction. */
function isEstimate(fact: Fact, { setting: { index }, claim }: Evidence): boolean {
  const { saidBy, subject, value } = fact;
  const isOutsider = saidBy !== undefined && index.entities.has(saidBy) && saidBy !== subject;
  if (!isOutsider || subject !== index.pack.topic || 'stance' in value) return false;
  const [stated, published] = [claimExtent(claim), factExtent(fact)];
  return stated !== undefined && published !== undefined && distance(stated, published) <= sameSize;
}

/** Told of a whole day, and not of a moment in it. */
function isOfADay({ scope }: Fact): boolean {
  return scope.day !== undefined && (scope.market === undefined || scope.market === 'close');
}

/** A figure that a named test gave. */
function isResult({ scope, value }: Fact): boolean {
  return scope.benchmark !== undefined && !('stance' in value);
}
