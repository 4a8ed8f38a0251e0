/** One browser for each worker of the runner; after each test it is tidied, and must have been quiet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { hasDisplay } from '../tools/browser.ts';
import { Extension } from './extension.ts';

async function withExtension(use: (extension: Extension) => Promise<void>, keepsPages = false): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'sounding-e2e-'));
  const extension = await Extension.launch(profile, { headless: !(hasDisplay && process.env.HEADED), keepsPages });
  await use(extension);
  await extension.close();
  rmSync(profile, { recursive: true, force: true });
}

async function expectQuiet({ watch }: Extension, allowed: string[]): Promise<void> {
  expect(await watch.errors(), 'errors in the extension').toEqual([]);
  const sent = watch.requests().filter((url) => !allowed.some((start) => url.startsWith(start)));
  expect(sent, 'requests of the extension').toEqual([]);
}

interface TestFixtures {
  /** The browser just for this test keeps pages that are left, so that going back shows them as they were. */
  keepsPages: boolean;
  /** The worker's browser, tidied. For tests that change neither the dataset nor a permission. */
  extension: Extension;
  /** A browser just for this test. */
  fresh: Extension;
  /** Beginnings of addresses that the extension may ask in this test. */
  allowed: string[];
}

export const test = base.extend<TestFixtures, { shared: Extension }>({
  shared: [async ({}, use) => withExtension(use), { scope: 'worker', timeout: 60_000 }],
  allowed: async ({}, use) => use([]),
  extension: async ({ shared, allowed }, use) => {
    await use(shared);
    await shared.tidy();
    await expectQuiet(shared, allowed);
  },
  keepsPages: [false, { option: true }],
  fresh: async ({ allowed, keepsPages }, use) =>
    withExtension(async (extension) => {
      await use(extension);
      await extension.tidy();
      await expectQuiet(extension, allowed);
    }, keepsPages),
});

export { expect };
