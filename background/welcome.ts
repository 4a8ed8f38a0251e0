import browser, { type Runtime } from 'webextension-polyfill';
import type { SettingsStore } from './settings.ts';

/**
 * Shows the first page once, after the installation. After an update no tab is opened: the popup has a line about what is
 * new, as long as this version has not been seen.
 */
export function createWelcome(settings: SettingsStore) {
  return async ({ reason }: Runtime.OnInstalledDetailsType): Promise<void> => {
    if (reason !== 'install') return;
    const seenVersion = browser.runtime.getManifest().version;
    await settings.change(() => ({ seenVersion }));
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  };
}
