import { expect, type Page } from '@playwright/test';
import type { TabState } from '../schema/message.ts';
import type { CheckedClaim, Report } from '../schema/report.ts';
import type { Extension } from './extension.ts';

/** What the background keeps for the tab that shows this page. */
export async function tabState(extension: Extension, page: Page): Promise<TabState> {
  return extension.send<TabState>({ kind: 'tab-state', tab: await extension.tabOf(page) });
}

/** Verdicts in the order of the list: what differs first. */
const ORDER = ['conflicting', 'misattributed', 'disputed', 'unreferenced', 'consistent'];

/** One row for a claim and its repetitions, by verdict and then by place. */
function rowsOf({ claims }: Report): string[] {
  const sameness = ({ verdict, subject, metric, value, approx, scope, manner }: CheckedClaim) =>
    JSON.stringify([verdict, subject, metric, value, approx, scope, manner]);
  const firsts = new Map<string, CheckedClaim>();
  for (const claim of claims.toSorted((a, b) => a.start - b.start)) {
    if (!firsts.has(sameness(claim))) firsts.set(sameness(claim), claim);
  }
  const byVerdict = (a: CheckedClaim, b: CheckedClaim) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict);
  return [...firsts.values()].toSorted(byVerdict).map(({ id }) => id);
}

/** Waits until the popup lists the claims of this report, all of them and no other. */
export async function expectClaims(popup: Page, report: Report): Promise<void> {
  const rows = popup.locator('[data-claim]');
  const fold = popup.getByRole('button', { name: /^Show all/ });
  await expect(rows.or(fold).first()).toBeVisible();
  if (await fold.isVisible()) await fold.click();
  await expect
    .poll(() => rows.evaluateAll((heads) => heads.map((head) => head.getAttribute('data-claim'))))
    .toEqual(rowsOf(report));
}
