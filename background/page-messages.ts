import { asHidden, pageSettingsOf } from '#schema/hidden';
import { highlightStyles } from '#schema/highlight';
import type { SpotterSetup } from '#schema/message';
import { siteOfUrl } from '#schema/settings';
import type { Reference } from './checker.ts';
import { cite } from './cite.ts';
import type { Hide } from './hide.ts';
import { insertStyles } from './inject.ts';
import type { Memory } from './memory.ts';
import { order } from './order.ts';
import type { PageHandlers } from './router.ts';
import type { PageDocument } from './sender.ts';
import type { SettingsStore } from './settings.ts';
import type { Sites } from './sites.ts';
import type { TabChecker } from './tab-checker.ts';
import { newPrefix } from './tab-reports.ts';

/** What the handlers work with. */
interface PageRooms {
  readonly checker: TabChecker;
  readonly reference: () => Promise<Reference>;
  readonly settings: SettingsStore;
  readonly sites: Sites;
  readonly hide: Hide;
  readonly memory: Memory;
}

/** What happens on each message from a page. */
export function createPageHandlers(rooms: PageRooms): PageHandlers {
  const { checker, reference, settings, sites, hide, memory } = rooms;

  const setUp = async ({ url }: PageDocument, prefix: string): Promise<SpotterSetup> => {
    const { lexicon } = await reference();
    return { lexicon, settings: pageSettingsOf(await settings.read(), url), highlightPrefix: prefix };
  };

  return {
    async 'topic-found'(_, page) {
      if ((await sites.access(page.url)) === 'blocked') return undefined;
      await checker.begin(page, false);
      try {
        await order(page, { kind: 'read-page' });
      } catch (error) {
        await checker.fail(page, error);
      }
      return undefined;
    },

    async 'spotter-ready'(_, page) {
      const { prefix } = await checker.begin(page, false);
      // Not waited for: it takes as long as spotting, and marks without a style are only not seen yet.
      insertStyles(page, highlightStyles(prefix)).catch((error: unknown) => checker.fail(page, error));
      return setUp(page, prefix);
    },

    async 'claims-spotted'({ page: about, claims }, page) {
      const report = await checker.check(page, about, claims);
      // Not waited for: the page wants its marks.
      void memory.keep(page.tab, report);
      return report;
    },

    'page-shown': (_, page) => checker.resume(page),

    // Nothing is marked: a name for the card is all that a prefix is needed for.
    'words-needed': (_, page) => setUp(page, newPrefix()),
    'selection-spotted': ({ page: about, claims }, page) => checker.checkOnce(page, about, claims),

    // A page can narrow what is marked by what its own report holds, and no further.
    async 'hide-claim'({ claim: id }, page) {
      const claim = (await checker.claimsOf(page)).find((one) => one.id === id);
      if (claim) await hide({ what: 'claim', claim: asHidden(claim) }, true);
      return undefined;
    },
    async 'hide-site'(_, { url }) {
      const site = siteOfUrl(url);
      if (site) await hide({ what: 'site', site }, true);
      return undefined;
    },

    async 'facts-needed'({ facts }) {
      return cite((await reference()).pack, facts);
    },
  };
}
