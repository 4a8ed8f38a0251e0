import type { CheckedClaim } from '#schema/report';
import { figuresDiffer, isComparable, matterOf } from './matter.ts';
import type { PackIndex } from './pack-index.ts';

/**
 * Finds where an article gives different figures for the same thing: same subject, metric and scope, and no common
 * value within the rounding. Two figures that each agree with a fact (size in total and in use, two days' moves) do not
 * contradict each other, what no fact speaks to may be about anything, and what changes from day to day (a rank, a count)
 * an article may give as it went.
 *
 * @returns groups of claim ids, each in the order of the article
 */
export function selfConflicts(claims: readonly CheckedClaim[], index: Pick<PackIndex, 'metrics'>): string[][] {
  const groups = new Map<string, CheckedClaim[]>();
  for (const claim of claims) {
    if (!isComparable(claim, index)) continue;
    const matter = matterOf(claim);
    groups.set(matter, [...(groups.get(matter) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) => {
    const at = group.filter((claim) => group.some((other) => contradict(claim, other)));
    return at.length > 0 ? [at.map(({ id }) => id)] : [];
  });
}

function contradict(a: CheckedClaim, b: CheckedClaim): boolean {
  return figuresDiffer(a, b) && !(a.verdict === 'consistent' && b.verdict === 'consistent');
}
