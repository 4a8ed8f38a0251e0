import { check, indexPack } from '#engine';
import type { UpdateEffect, UpdatePreview } from '#schema/message';
import type { Verdict } from '#schema/report';
import type { PackStore } from '../pack-store/store.ts';
import type { TabReports } from '../tab-reports.ts';

/** Adds to a preview what the candidate would make of the claims on the pages that are open. */
export type EffectTeller = (preview: UpdatePreview) => Promise<UpdatePreview>;

/** The claims stay as they were read; a pack that reads others is not foretold. Cost: one check of each open page. */
export function createEffectTeller(store: PackStore, reports: TabReports): EffectTeller {
  return async (preview) => {
    if (preview.outcome !== 'newer') return preview;
    const candidate = await store.staged();
    if (!candidate) return preview;
    const index = indexPack(candidate.pack);
    const moves = await Promise.all(
      (await reports.tabs()).map(async (tab) => {
        const standing = (await reports.read(tab))?.standing;
        if (standing?.state !== 'report') return [];
        const { claims, page } = standing.report;
        const after = check(claims, index, page).claims;
        return claims.map(({ verdict }, at) => [verdict, after[at]?.verdict ?? verdict] as const);
      }),
    );
    return { ...preview, effect: counted(moves.flat()) };
  };
}

/** Each change of a verdict once, with how many claims make it; the commonest first. */
function counted(moves: readonly (readonly [from: Verdict, to: Verdict])[]): UpdateEffect {
  const groups = Map.groupBy(
    moves.filter(([from, to]) => from !== to),
    ([from, to]) => `${from} ${to}`,
  );
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [{ from: group[0][0], to: group[0][1], claims: group.length }] : []))
    .sort((a, b) => b.claims - a.claims);
}
