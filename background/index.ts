import browser from 'webextension-polyfill';
import { paintBadge } from './badge.ts';
import { createSettingsChanger } from './change-settings.ts';
import { createChecker } from './checker.ts';
import { createCommands } from './commands.ts';
import { createExtensionHandlers } from './extension-messages.ts';
import { createHide } from './hide.ts';
import { createMemory } from './memory.ts';
import { createMenu, menuClicked } from './menu.ts';
import { createOpenTabs } from './open-tabs.ts';
import { createPackStore } from './pack-store/store.ts';
import { createPageHandlers } from './page-messages.ts';
import { createQueue } from './queue.ts';
import { createTabReader } from './read-tab.ts';
import { createRouter } from './router.ts';
import { createSettings } from './settings.ts';
import { createSites } from './sites.ts';
import { createTabChecker } from './tab-checker.ts';
import { createTabReports } from './tab-reports.ts';
import { createTabState } from './tab-state.ts';
import { createEffectTeller } from './update/effect.ts';
import { createUpdater } from './update/updater.ts';
import { createWelcome } from './welcome.ts';

/**
 * Starts the background: builds its rooms and registers every listener before it returns, since the browser wakes a stopped
 * background for an event and looks for the listener at once. There is none for navigation: most pages are not about the topic, and must
 * not wake it. Nothing that matters is kept in memory: any line of any room
 * may be the last one before a stop.
 */
export function start(): void {
  const queue = createQueue();
  const settings = createSettings(queue);
  const store = createPackStore(queue);
  const sites = createSites(settings, queue);
  const reports = createTabReports(queue);
  const reference = createChecker(store);
  const checker = createTabChecker(reports, reference, settings);
  const stateOf = createTabState(reports, checker, sites);
  const readTab = createTabReader(checker, sites);
  const alignTabs = createOpenTabs(reports, checker, sites);
  const memory = createMemory(queue, reference, settings);
  const changeSettings = createSettingsChanger(settings, reports, checker, memory);
  const hide = createHide(changeSettings);
  const updater = createUpdater(store, settings);

  browser.runtime.onMessage.addListener(
    createRouter(
      createPageHandlers({ checker, reference, settings, sites, hide, memory }),
      createExtensionHandlers({
        checker,
        reports,
        settings,
        sites,
        store,
        updater,
        tellEffect: createEffectTeller(store, reports),
        stateOf,
        readTab,
        alignTabs,
        changeSettings,
        hide,
        memory,
      }),
    ),
  );
  browser.runtime.onInstalled.addListener(async () => {
    await store.refresh();
    await alignTabs();
  });
  browser.runtime.onInstalled.addListener(createMenu);
  browser.runtime.onInstalled.addListener(createWelcome(settings));
  browser.runtime.onStartup.addListener(sites.register);
  browser.runtime.onStartup.addListener(memory.tidy);
  browser.permissions.onAdded.addListener(alignTabs);
  browser.permissions.onRemoved.addListener(alignTabs);
  browser.tabs.onRemoved.addListener(checker.forget);
  // Firefox for Android has neither keys nor such menus.
  browser.contextMenus?.onClicked.addListener(menuClicked);
  browser.commands?.onCommand.addListener(createCommands(reports, readTab));
  void paintBadge();
}
