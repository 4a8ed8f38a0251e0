import { check } from '#engine';
import type { Claim } from '#schema/claim';
import { hiddenBy, pageSettingsOf } from '#schema/hidden';
import { limits } from '#schema/limits';
import type { CheckedClaim, Page, Report } from '#schema/report';
import { badgeOf, failure, showBadge } from './badge.ts';
import type { Reference } from './checker.ts';
import { shownDocument } from './inject.ts';
import { isExpired, today } from './pack-store/summary.ts';
import type { PageDocument } from './sender.ts';
import type { SettingsStore } from './settings.ts';
import { isOf, type ReportStanding, recordFor, type TabRecord, type TabReports } from './tab-reports.ts';
import { tellDocument, tellPages } from './tell.ts';

/** Checks what was found in a tab's page, keeps the report, and lets everyone who shows it know. */
export interface TabChecker {
  /** The page is going to be read; `asked`: because the reader says so. A report that is there already stays. */
  begin(page: PageDocument, asked: boolean): Promise<TabRecord>;
  /** The page cannot be read; of a page that was left nothing is said. */
  fail(page: PageDocument, error: unknown): Promise<void>;
  /** The claims of the page as it reads now. */
  check(page: PageDocument, about: Page, claims: readonly Claim[]): Promise<Report>;
  /** Claims of a text that the reader selected there: checked, and not kept. */
  checkOnce(page: PageDocument, about: Page, claims: readonly Claim[]): Promise<Report>;
  /** The report that is kept of this document, and its badge anew. */
  resume(page: PageDocument): Promise<Report | undefined>;
  /** The claims of the report that is kept of this document. */
  claimsOf(page: PageDocument): Promise<readonly CheckedClaim[]>;
  /** The badge of this document anew, if it has a report: what is counted may be other claims now. */
  showBadgeOf(page: PageDocument): Promise<void>;
  /** Checks all claims again that were checked with another pack, and tells their pages. */
  follow(): Promise<void>;
  /** Forgets a tab that shows another document by now. */
  forgetIfGone(tab: number): Promise<void>;
  forget(tab: number): Promise<void>;
}

export function createTabChecker(
  reports: TabReports,
  currentReference: () => Promise<Reference>,
  settings: SettingsStore,
): TabChecker {
  const tellChanged = (tab: number) => tellPages({ kind: 'tab-state-changed', tab });

  const show = async (tab: number, { report }: ReportStanding, { pack }: Reference) => {
    const chosen = pageSettingsOf(await settings.read(), report.page.url);
    const claims = report.claims.filter((claim) => !hiddenBy(claim, chosen));
    await showBadge(tab, badgeOf(claims, report.claims.length - claims.length, isExpired(pack.expires, today())));
  };

  const keptOf = async (page: PageDocument) => {
    const record = await reports.read(page.tab);
    return record && isOf(record, page) && record.standing.state === 'report' ? record.standing : undefined;
  };

  const fail = async (page: PageDocument, error: unknown) => {
    if (await isGone(page)) return;
    const words = error instanceof Error ? error.message : String(error);
    const reason = words.slice(0, limits.shortText);
    await reports.change(page.tab, (record) => recordFor(page, record, { state: 'failed', reason }));
    await showBadge(page.tab, failure);
    await tellChanged(page.tab);
  };

  const forgetIfGone = async (tab: number) => {
    const before = await reports.read(tab);
    if (!before) return;
    const shown = await shownDocument(tab);
    if (shown && isOf(before, shown)) return;
    // A page that came while we looked has a record of its own by now: that one stays.
    await reports.change(tab, (record) => (record && isOf(record, { tab, ...before }) ? undefined : record));
  };

  const followTab = async (tab: number, reference: Reference) => {
    await forgetIfGone(tab);
    let isNew = false;
    const record = await reports.change(tab, (known) => {
      const renewed = known && renew(known, reference);
      isNew = renewed !== known;
      return renewed;
    });
    if (!isNew || record?.standing.state !== 'report') return;
    const { report, words } = record.standing;
    await show(tab, record.standing, reference);
    await tellDocument(
      { tab, ...record },
      words === reference.words ? { kind: 'report-changed', report } : { kind: 'read-page' },
    );
    await tellChanged(tab);
  };

  return {
    fail,
    forgetIfGone,

    async begin(page, asked) {
      const begun = await reports.change(page.tab, (record) => {
        if (record && isOf(record, page) && record.standing.state === 'report') return record;
        const fresh = recordFor(page, record, { state: 'checking', since: Date.now() });
        return asked ? { ...fresh, asked } : fresh;
      });
      await tellChanged(page.tab);
      return begun;
    },

    async check(page, about, claims) {
      const known = await reports.read(page.tab);
      if (known && !isOf(known, page) && (await isGone(page))) throw new Error('Message refused: its page is gone');
      try {
        const reference = await currentReference();
        const { standing } = await reports.change(page.tab, (record) =>
          recordFor(page, record, checked(claims, { ...about, url: addressOf(page) }, reference)),
        );
        await show(page.tab, standing, reference);
        await tellChanged(page.tab);
        return standing.report;
      } catch (error) {
        await fail(page, error);
        throw error;
      }
    },

    async checkOnce(page, about, claims) {
      const { index } = await currentReference();
      return check(claims, index, { ...about, url: addressOf(page) });
    },

    async resume(page) {
      const reference = await currentReference();
      const record = await reports.change(page.tab, (known) =>
        known && isOf(known, page) ? renew(known, reference) : known,
      );
      if (!record || !isOf(record, page) || record.standing.state !== 'report') return undefined;
      await show(page.tab, record.standing, reference);
      return record.standing.report;
    },

    claimsOf: async (page) => (await keptOf(page))?.report.claims ?? [],

    async showBadgeOf(page) {
      const standing = await keptOf(page);
      if (standing) await show(page.tab, standing, await currentReference());
    },

    async follow() {
      const reference = await currentReference();
      await Promise.all((await reports.tabs()).map((tab) => followTab(tab, reference)));
    },

    async forget(tab) {
      await reports.change(tab, () => undefined);
    },
  };
}

const checked = (claims: readonly Claim[], about: Page, { index, hash, words }: Reference): ReportStanding => ({
  state: 'report',
  report: check(claims, index, about),
  pack: hash,
  words,
});

/** The same record if it was checked with this reference; else one that is, with the claims that its old words found. */
function renew(record: TabRecord, reference: Reference): TabRecord {
  const { standing } = record;
  if (standing.state !== 'report' || standing.pack === reference.hash) return record;
  const { claims, page } = standing.report;
  return { ...record, standing: { ...checked(claims, page, reference), words: standing.words } };
}

/** Whether the tab shows another document: a message can be on its way while its page is left. */
async function isGone(page: PageDocument): Promise<boolean> {
  const shown = await shownDocument(page.tab);
  return shown !== undefined && shown.documentId !== page.documentId;
}

/** The page's address as the browser says it; its origin alone where it is too long to be kept. */
const addressOf = ({ url }: PageDocument): string => (url.length > limits.shortText ? new URL(url).origin : url);
