import type { Claim } from '#schema/claim';
import type { CheckedClaim, Page, Report } from '#schema/report';
import { notesOn } from '../explain/notes.ts';
import { explain } from '../explain/why.ts';
import { gatherEvidence } from './evidence.ts';
import type { PackIndex } from './pack-index.ts';
import { selfConflicts } from './self-conflict.ts';
import { decide } from './verdicts.ts';

/**
 * Sets each claim beside the facts of a pack. Pure: the same claims, pack and page give the same report.
 *
 * @param claims as spotted, in the order of the article
 * @param page the article; without its day of publication, facts of any time judge
 */
export function check(claims: readonly Claim[], index: PackIndex, page: Page): Report {
  const checked = claims.map((claim) => checkClaim(claim, index, page));
  const { id, version, issued } = index.pack;
  return {
    format: 'sounding-report/1',
    page,
    pack: { id, version, issued },
    claims: checked,
    internalConflicts: selfConflicts(checked, index),
  };
}

function checkClaim(claim: Claim, index: PackIndex, page: Page): CheckedClaim {
  const evidence = gatherEvidence(claim, { index, published: page.published });
  const decision = decide(evidence);
  return {
    ...claim,
    rules: [...spottingRules(claim), `check.${decision.rule}`],
    verdict: decision.verdict,
    why: explain(evidence, decision),
    facts: decision.facts.map(({ id }) => id),
    notes: notesOn(evidence, decision),
    pack: index.pack.id,
  };
}

/** A report's claims are checked again when the pack changes: what an earlier check added is left out. */
function spottingRules({ rules = [] }: Claim): string[] {
  return rules.filter((rule) => !rule.startsWith('check.'));
}
