import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookForBrowser, lookForFirefox } from './browser.ts';

vi.mock('@playwright/test', () => ({ chromium: { executablePath: () => '/nowhere/chromium' } }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('SOUNDING_BROWSER', '');
  vi.stubEnv('SOUNDING_FIREFOX', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const put = (name: string, mode: number) => {
  writeFileSync(join(folder, name), '');
  chmodSync(join(folder, name), mode);
};

test('takes the named one before any other', () => {
  put('chromium', 0o755);
  vi.stubEnv('SOUNDING_BROWSER', '/opt/mine');
  expect(lookForBrowser()?.path).toBe('/opt/mine');
});

test('finds Chromium on PATH, by either name', () => {
  put('chromium-browser', 0o755);
  expect(lookForBrowser()?.path).toBe(join(folder, 'chromium-browser'));
});

test('passes over branded Chrome and what cannot be run', () => {
  put('google-chrome', 0o755);
  put('chromium', 0o644);
  expect(lookForBrowser()).toBeUndefined();
});

test('finds Firefox on PATH, or the one that is named', () => {
  expect(lookForFirefox()).toBeUndefined();
  put('firefox-esr', 0o755);
  expect(lookForFirefox()?.path).toBe(join(folder, 'firefox-esr'));
  vi.stubEnv('SOUNDING_FIREFOX', '/opt/mine');
  expect(lookForFirefox()?.path).toBe('/opt/mine');
});
