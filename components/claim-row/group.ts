import { verdictOrder } from '#components/verdict';
import type { CheckedClaim, Verdict } from '#schema/report';

/** A claim that the article makes once or more often, with one row for all. */
export interface RepeatedClaim {
  /** The first in the article. */
  readonly claim: CheckedClaim;
  /** Ids of all of them, in the order of the article. */
  readonly all: readonly string[];
  readonly times: number;
}

export interface ClaimGroup {
  readonly verdict: Verdict;
  readonly rows: readonly RepeatedClaim[];
  /** Claims, not rows. */
  readonly count: number;
}

const sameness = (claim: CheckedClaim): string =>
  JSON.stringify([claim.verdict, claim.subject, claim.metric, claim.value, claim.approx, claim.scope, claim.manner]);

/** Claims by verdict in the order of the list; inside a group by place in the article, repetitions in one row. */
export function groupClaims(claims: readonly CheckedClaim[]): ClaimGroup[] {
  const rows = new Map<string, CheckedClaim[]>();
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    const key = sameness(claim);
    const same = rows.get(key);
    if (same) same.push(claim);
    else rows.set(key, [claim]);
  }
  const byVerdict = Map.groupBy(rows.values(), ([claim]) => claim?.verdict);
  return verdictOrder.flatMap((verdict) => {
    const group = byVerdict.get(verdict);
    return group ? [{ verdict, rows: group.flatMap(repeated), count: group.flat().length }] : [];
  });
}

function repeated(claims: readonly CheckedClaim[]): RepeatedClaim[] {
  const [claim] = claims;
  return claim ? [{ claim, all: claims.map(({ id }) => id), times: claims.length }] : [];
}
