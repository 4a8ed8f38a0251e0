import type { PackSummary, TabState } from '#schema/message';
import type { SettingsChanger } from './change-settings.ts';
import { refer } from './cite.ts';
import type { Hide } from './hide.ts';
import type { Memory } from './memory.ts';
import { firstSettings, measureKept } from './own-data.ts';
import type { PackStore } from './pack-store/store.ts';
import { summarize } from './pack-store/summary.ts';
import type { TabReader } from './read-tab.ts';
import type { ExtensionHandlers } from './router.ts';
import type { SettingsStore } from './settings.ts';
import type { Sites } from './sites.ts';
import type { TabChecker } from './tab-checker.ts';
import type { TabReports } from './tab-reports.ts';
import { tellDocument, tellPages } from './tell.ts';
import type { EffectTeller } from './update/effect.ts';
import type { Updater } from './update/updater.ts';

/** What the handlers work with. */
export interface Rooms {
  readonly checker: TabChecker;
  readonly reports: TabReports;
  readonly settings: SettingsStore;
  readonly sites: Sites;
  readonly store: PackStore;
  readonly updater: Updater;
  readonly tellEffect: EffectTeller;
  readonly stateOf: (tab: number) => Promise<TabState>;
  readonly readTab: TabReader;
  readonly alignTabs: () => Promise<void>;
  readonly changeSettings: SettingsChanger;
  readonly hide: Hide;
  readonly memory: Memory;
}

/** What happens on each message from a page of ours. */
export function createExtensionHandlers(rooms: Rooms): ExtensionHandlers {
  const {
    checker,
    reports,
    settings,
    sites,
    store,
    updater,
    tellEffect,
    stateOf,
    readTab,
    alignTabs,
    changeSettings,
    hide,
    memory,
  } = rooms;

  const summary = async (): Promise<PackSummary> => summarize(await store.current(), await store.previousVersion());

  const switchPack = async (change: () => Promise<void>): Promise<PackSummary> => {
    await change();
    await checker.follow();
    await store.settle();
    await tellPages({ kind: 'pack-changed' });
    return summary();
  };

  return {
    'tab-state': ({ tab }) => stateOf(tab),
    async 'check-tab'({ tab }) {
      await readTab(tab);
      return stateOf(tab);
    },

    async 'show-claim'({ tab, claim }) {
      const record = await reports.read(tab);
      const heard = record && (await tellDocument({ tab, ...record }, { kind: 'show-claim', claim }));
      if (!heard) throw new Error('The page does not answer.');
      return undefined;
    },

    'pack-summary': summary,
    pack: async () => (await store.current()).pack,

    async references({ staged, ...wanted }) {
      const source = staged ? await store.staged() : await store.current();
      if (!source) throw new Error('There is no new data.');
      return refer(source.pack, wanted);
    },

    'preview-update': async ({ url }) => tellEffect(await updater.previewUrl(url)),
    'preview-file': async ({ name, text }) => tellEffect(await updater.previewFile(name, text)),
    'take-update': () => switchPack(updater.take),
    'undo-update': () => switchPack(store.undo),
    'use-bundled': () => switchPack(store.useBundled),
    'forget-packs': () => switchPack(store.forget),

    async recall({ tab }) {
      const standing = (await reports.read(tab))?.standing;
      return standing?.state === 'report' ? memory.recall(standing.report) : [];
    },

    kept: measureKept,
    async 'forget-articles'() {
      await memory.clear();
      await tellPages({ kind: 'articles-forgotten' });
      return measureKept();
    },
    async 'reset-settings'() {
      const after = await changeSettings(firstSettings);
      await alignTabs();
      return after;
    },

    settings: settings.read,
    'change-settings': ({ settings: change }) => changeSettings(() => change),
    'set-hidden': ({ hiding, hidden }) => hide(hiding, hidden),

    sites: sites.list,
    async 'choose-site'({ site, choice }) {
      await sites.choose(site, choice);
      await alignTabs();
      return sites.list();
    },
  };
}
