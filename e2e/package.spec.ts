/** What is shipped: both manifests, and nothing in the code that the stores or the threat notes rule out. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sites from '../packs/sites.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The permissions that docs/permissions.md justifies for this browser. */
function justified(browser: string): string[] {
  const rows = [...read('docs/permissions.md').matchAll(/^\| `(\w+)` \| (\w+) \| ([^|]+) \|$/gm)];
  return rows.filter(([, , where]) => where === 'both' || where === browser).map(([, permission = '']) => permission);
}

for (const [browser, build] of [
  ['Chrome', '.output/chrome-mv3'],
  ['Firefox', '.output/firefox-mv3'],
] as const) {
  test.describe(browser, () => {
    const manifest = JSON.parse(read(`${build}/manifest.json`));
    const scripts = globSync('**/*.{js,html}', { cwd: join(ROOT, build) }).map((path) => join(build, path));

    test('has the permissions that are justified, and no other', () => {
      expect(manifest.permissions.toSorted()).toEqual(justified(browser).toSorted());
    });

    test('asks for the listed sites at install, and for others only on request', () => {
      expect(manifest.host_permissions).toEqual(sites);
      expect(manifest.content_scripts).toEqual([{ matches: sites, js: ['sentry.js'], run_at: 'document_idle' }]);
      expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    });

    test('opens nothing to pages', () => {
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
      expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self';");
    });

    test('makes no HTML or code from strings', () => {
      const banned = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|importScripts/;
      expect(scripts.filter((path) => banned.test(read(path)))).toEqual([]);
    });

    test('loads no code from elsewhere', () => {
      const remote = /(src|import\()\s*=?\s*["'`]https?:/;
      expect(scripts.filter((path) => remote.test(read(path)))).toEqual([]);
    });

    test('holds the dataset', () => {
      expect(JSON.parse(read(`${build}/packs/deepseek.json`)).format).toBe('sounding-pack/1');
    });
  });
}

test('Chrome: the floor for the APIs that are used', () => {
  expect(JSON.parse(read('.output/chrome-mv3/manifest.json')).minimum_chrome_version).toBe('140');
});

test('Firefox: the floor, a stable id and no data collection', () => {
  const { gecko, gecko_android } = JSON.parse(read('.output/firefox-mv3/manifest.json')).browser_specific_settings;
  expect(gecko.id).toBe('sounding@sounding.example');
  expect(gecko.strict_min_version).toBe('150.0');
  expect(gecko_android.strict_min_version).toBe('150.0');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

test('says its one purpose in the same words everywhere', () => {
  const { manifest_description } = JSON.parse(read('.output/chrome-mv3/_locales/en/messages.json'));
  expect(JSON.parse(read('package.json')).description).toBe(manifest_description.message);
  expect(read('README.md')).toContain(manifest_description.message);
});
