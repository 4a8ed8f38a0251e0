import { defineConfig } from 'wxt';
import sites from './packs/sites.json' with { type: 'json' };

const FLOOR = { chrome: '140', firefox: '150.0' };

/** Pages of ours run our own files only, and talk to nobody but the feed that the reader names (https, or this machine). */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Four keys at most may be suggested. Browsers drop one that they use themselves without a word: a test asks them. */
const COMMANDS = {
  'next-claim': command('next', 'Alt+N', 'MacCtrl+Shift+N'),
  'previous-claim': command('previous', 'Alt+P', 'MacCtrl+Shift+P'),
  'open-panel': command('panel', 'Alt+Shift+S', 'MacCtrl+Shift+S'),
  'check-page': command('check', 'Alt+Shift+D', 'MacCtrl+Shift+D'),
};

/** @param mac another key there, where Alt and a letter write a character */
function command(name: string, key: string, mac: string) {
  return { suggested_key: { default: key, mac }, description: `__MSG_command_${name}__` };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  // Without it `light-dark()` is rewritten for browsers below the floor, into something that the card's styles undo.
  vite: () => ({ build: { cssTarget: [`chrome${FLOOR.chrome}`, `firefox${FLOOR.firefox}`] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    // Each is justified in docs/permissions.md, and a test compares the built manifests with that list.
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: sites,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    commands: COMMANDS,
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sounding@sounding.example',
              strict_min_version: FLOOR.firefox,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FLOOR.firefox },
          },
        }
      : { minimum_chrome_version: FLOOR.chrome }),
  }),
  hooks: {
    // The sentry is an unlisted script, since WXT's content script wrapper announces itself to the page.
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [{ matches: sites, js: ['sentry.js'], run_at: 'document_idle' }];
    },
  },
  zip: {
    // What a store's reviewer needs to build the same files: an allowlist, so that nothing else slips in.
    includeSources: [
      '{package,package-lock,tsconfig}.json',
      '.npmrc',
      'LICENSE',
      'README.md',
      'wxt.config.ts',
      '{assets,background,cli,components,engine,entrypoints,locales,modules,packs,page,public,schema,tools,ui}/**',
    ],
    excludeSources: ['**/*.test.{ts,tsx}', 'tools/bad-imports/**'],
    dotSources: true,
  },
});
