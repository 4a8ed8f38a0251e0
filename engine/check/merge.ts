import type { CheckedClaim, Report } from '#schema/report';

/**
 * Reports on one text by several packs as one. Claims stand in the order of the text, are numbered anew, and keep the
 * pack that they were checked with. Where two packs took the same words for a claim and one of them holds nothing to
 * compare with, the other's stands alone. Cost: O(n log n) in the claims.
 *
 * @param reports by different packs; the first one's page and pack head the whole
 */
export function mergeReports([first, ...others]: readonly [Report, ...Report[]]): Report {
  if (others.length === 0) return first;
  const reports = [first, ...others];
  const entries = reports.flatMap((report, by) => report.claims.map((claim) => ({ claim, by })));
  const referenced = new Set(entries.flatMap(({ claim }) => (isReferenced(claim) ? [spanOf(claim)] : [])));
  const kept = entries
    .filter(({ claim }) => isReferenced(claim) || !referenced.has(spanOf(claim)))
    .toSorted((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end || a.by - b.by);
  const ids = new Map(kept.map(({ claim, by }, index) => [`${by} ${claim.id}`, `c${index + 1}`]));
  return {
    ...first,
    packs: reports.map(({ pack }) => pack),
    claims: kept.map(({ claim }, index) => ({ ...claim, id: `c${index + 1}` })),
    internalConflicts: reports.flatMap(({ internalConflicts }, by) =>
      internalConflicts
        .map((group) => group.flatMap((id) => ids.get(`${by} ${id}`) ?? []))
        .filter((group) => group.length > 1),
    ),
  };
}

const isReferenced = ({ verdict }: CheckedClaim): boolean => verdict !== 'unreferenced';

const spanOf = ({ start, end }: CheckedClaim): string => `${start}-${end}`;
