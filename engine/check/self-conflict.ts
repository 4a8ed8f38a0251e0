import type { Claim, Manner } from '#schema/claim';
import type { CheckedClaim } from '#schema/report';
import { claimExtent, overlap } from './extent.ts';
import type { PackIndex } from './pack-index.ts';

/** How a figure is told that the article does not make its own. */
const notAsserted: ReadonlySet<Manner> = new Set(['doubt', 'denial', 'negation', 'question', 'hypothetical']);

/**
 * Finds where an article gives different figures for the same thing: same subject, metric and scope, and no common
 * value within the rounding. Two figures that each agree with a fact (size in total and in use, two days' moves) do not
 * contradict each other, what no fact speaks to may be about anything, and what changes from day to day (a rank, a count)
 * an article may give as it went.
 *
 * @returns groups of claim ids, each in the order of the article
 */
export function selfConflicts(claims: readonly CheckedClaim[], { metrics }: Pick<PackIndex, 'metrics'>): string[][] {
  const groups = new Map<string, CheckedClaim[]>();
  for (const claim of claims) {
    if (notAsserted.has(claim.manner) || claim.verdict === 'unreferenced' || !claimExtent(claim)) continue;
    const { changes = false, window } = metrics.get(claim.metric) ?? {};
    if (changes && window === undefined) continue;
    const key = sameThing(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const at = group.filter((claim) => group.some((other) => contradict(claim, other)));
    return at.length > 0 ? [at.map(({ id }) => id)] : [];
  });
}

function sameThing({ subject, metric, scope = {} }: Claim): string {
  const { note: _, ...compared } = scope;
  return JSON.stringify([subject, metric, ...Object.entries(compared).sort()]);
}

function contradict(a: CheckedClaim, b: CheckedClaim): boolean {
  const [one, other] = [claimExtent(a), claimExtent(b)];
  if (!one || !other || one.unit !== other.unit) return false;
  return !overlap(one, other) && !(a.verdict === 'consistent' && b.verdict === 'consistent');
}
