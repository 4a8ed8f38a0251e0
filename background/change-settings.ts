import { pageSettingsOf } from '#schema/hidden';
import type { Settings } from '#schema/settings';
import type { Memory } from './memory.ts';
import type { Change, SettingsStore } from './settings.ts';
import type { TabChecker } from './tab-checker.ts';
import type { TabReports } from './tab-reports.ts';
import { tellDocument, tellPages } from './tell.ts';

/** Changes settings, and has everything that is shown follow: marks, badges, our open pages. */
export type SettingsChanger = (change: (settings: Settings) => Change) => Promise<Settings>;

export function createSettingsChanger(
  store: SettingsStore,
  reports: TabReports,
  checker: TabChecker,
  memory: Memory,
): SettingsChanger {
  const follow = async (tab: number, settings: Settings) => {
    const record = await reports.read(tab);
    if (!record) return;
    const message = { kind: 'settings-changed', settings: pageSettingsOf(settings, record.url) } as const;
    await tellDocument({ tab, ...record }, message);
    await checker.showBadgeOf({ tab, ...record });
  };

  return async (change) => {
    const after = await store.change(change);
    await memory.tidy();
    await Promise.all((await reports.tabs()).map((tab) => follow(tab, after)));
    await tellPages({ kind: 'settings-changed', settings: after });
    return after;
  };
}
