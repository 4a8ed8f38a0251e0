import type { Claim, Manner } from '#schema/claim';
import type { CheckedClaim } from '#schema/report';
import { claimExtent, overlap } from './extent.ts';
import type { PackIndex } from './pack-index.ts';

/** How a figure is told that the article does not make its own. */
const notAsserted: ReadonlySet<Manner> = new Set(['doubt', 'denial', 'negation', 'question', 'hypothetical']);

/**
 * Whether a claim may be set beside others of the same thing: the article itself gives the figure, a fact speaks to it
 * (else it may be about anything), and it is not of a kind that changes from day to day (a rank, a count).
 */
export function isComparable(claim: CheckedClaim, { metrics }: Pick<PackIndex, 'metrics'>): boolean {
  if (notAsserted.has(claim.manner) || claim.verdict === 'unreferenced' || !claimExtent(claim)) return false;
  const { changes = false, window } = metrics.get(claim.metric) ?? {};
  return !changes || window !== undefined;
}

/** A key that two claims share if they give a figure for the same thing: subject, metric and scope, its note aside. */
export function matterOf({ subject, metric, scope = {} }: Pick<Claim, 'subject' | 'metric' | 'scope'>): string {
  const { note: _, ...compared } = scope;
  return JSON.stringify([subject, metric, ...Object.entries(compared).sort()]);
}

type Figure = Pick<Claim, 'value' | 'approx' | 'precision'>;

/** Whether two figures have no common value within the rounding; what cannot be compared does not differ. */
export function figuresDiffer(a: Figure, b: Figure): boolean {
  const [one, other] = [claimExtent(a), claimExtent(b)];
  return one !== undefined && other !== undefined && one.unit === other.unit && !overlap(one, other);
}
