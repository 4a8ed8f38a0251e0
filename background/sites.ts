import browser from 'webextension-polyfill';
import defaults from '#packs/sites' with { type: 'json' };
import type { SiteList } from '#schema/message';
import { covers, type SiteChoice, siteOrigins } from '#schema/settings';
import type { Queue } from './queue.ts';
import type { SettingsStore } from './settings.ts';

/**
 * Where pages are read. Three things decide, and none alone: the curated list, whose sentry is in the manifest; the reader's
 * choice, kept in the settings; and the browser's permission, which can be given and taken outside the extension at any
 * time. A site that the reader added is read once both the choice and the permission are there, in whichever order they
 * came. A blocked site's sentry may run, but the spotter never comes.
 */
export interface Sites {
  /** Whether a page may be read without being asked. */
  access(url: string): Promise<'allowed' | 'blocked' | 'not-allowed'>;
  list(): Promise<SiteList>;
  choose(site: string, choice: SiteChoice): Promise<void>;
  /** Added sites that may be read now. */
  addedAndGranted(): Promise<string[]>;
  /** Brings the sentry's registration in line with choice and permission; browsers keep it after a permission is gone. */
  register(): Promise<void>;
}

const SENTRY_ID = 'sentry-on-added-sites';

/** `*://*.example.com/*` is the site `example.com`. */
const defaultSites = defaults.map((pattern) => pattern.slice('*://*.'.length, -'/*'.length));

const isGranted = (...origins: string[]) => browser.permissions.contains({ origins });

export function createSites(settings: SettingsStore, queue: Queue): Sites {
  const withGrants = (sites: readonly string[], originsOf: (site: string) => string[]) =>
    Promise.all(sites.map(async (site) => ({ site, granted: await isGranted(...originsOf(site)) })));

  const addedAndGranted = async () => {
    const states = await withGrants((await settings.read()).addedSites, siteOrigins);
    return states.filter(({ granted }) => granted).map(({ site }) => site);
  };

  return {
    addedAndGranted,

    async access(url) {
      const { protocol, hostname } = new URL(url);
      const { blockedSites } = await settings.read();
      if (blockedSites.some((site) => covers(site, hostname))) return 'blocked';
      return (await isGranted(`${protocol}//${hostname}/*`)) ? 'allowed' : 'not-allowed';
    },

    async list() {
      const { addedSites, blockedSites } = await settings.read();
      return {
        defaults: await withGrants(defaultSites, (site) => [`*://*.${site}/*`]),
        added: await withGrants(addedSites, siteOrigins),
        blocked: blockedSites,
      };
    },

    async choose(site, choice) {
      const inList = defaultSites.some((known) => covers(known, site));
      await settings.change(({ addedSites, blockedSites }) => ({
        addedSites: toggled(addedSites, site, choice === 'always' && !inList),
        blockedSites: toggled(blockedSites, site, choice === 'never'),
      }));
    },

    register: () =>
      queue('registration', async () => {
        const matches = (await addedAndGranted()).flatMap(siteOrigins);
        const ids = [SENTRY_ID];
        const registered = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
        const script = { id: SENTRY_ID, js: ['/sentry.js'], matches, excludeMatches: defaults };
        if (matches.length === 0) {
          if (registered) await browser.scripting.unregisterContentScripts({ ids });
        } else if (registered) {
          await browser.scripting.updateContentScripts([script]);
        } else {
          await browser.scripting.registerContentScripts([{ ...script, runAt: 'document_idle' }]);
        }
      }),
  };
}

const toggled = (sites: readonly string[], site: string, wanted: boolean): string[] => [
  ...sites.filter((known) => known !== site),
  ...(wanted ? [site] : []),
];
