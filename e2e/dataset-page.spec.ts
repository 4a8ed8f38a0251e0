/** The page of a whole pack, as the pack's author puts it on a server, or opens it from a folder. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../tools/browser.ts';

const ROOT = join(import.meta.dirname, '..');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let folder: string;
let server: Server;
let browser: Browser;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  execFileSync(process.execPath, ['packs/main.ts', 'page', folder], { cwd: ROOT });
  server = createServer(({ url = '/' }, answer) => {
    const file = join(folder, url === '/' ? 'index.html' : new URL(url, 'http://host').pathname);
    if (!existsSync(file)) return answer.writeHead(404).end();
    return answer.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
});

test.afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const served = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** A page that has asked for nothing elsewhere and told of no fault, once it is done. */
async function visit(address: string, look: (page: Page) => Promise<void>, colorScheme?: 'light' | 'dark') {
  const context = await browser.newContext(colorScheme && { colorScheme });
  const page = await context.newPage();
  const faults: string[] = [];
  const home = address.split('#')[0]?.replace(/[^/]*$/, '') ?? '';
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(request.url());
  });
  await page.goto(address);
  await look(page);
  expect(faults).toEqual([]);
  return page;
}

test('is searched, and each fact has an address of its own', async () => {
  const page = await visit(served(), async (page) => {
    await page.getByRole('textbox').fill('R1 training cost');
    await page.locator('tbody a').first().click();
    await expect(page).toHaveURL(/#facts\/[a-z0-9.-]+$/);
    await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();
  });
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const again = await visit(page.url(), (page) =>
    expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? ''),
  );
  await again.context().close();
  await page.context().close();
});

test('shows the conflicts as plots, and the same data as files', async () => {
  const page = await visit(`${served()}#conflicts`, async (page) => {
    await expect(page.locator('svg[role="img"]').first()).toBeVisible();
    await page.getByRole('link', { name: 'About', exact: true }).click();
    for (const link of await page.locator('[download]').all()) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      expect((await page.request.get(address.href)).status()).toBe(200);
    }
  });
  await page.context().close();
});

test('works without a server', async () => {
  const page = await visit(`${pathToFileURL(join(folder, 'index.html'))}#sources`, (page) =>
    expect(page.getByRole('heading', { name: 'Sources', level: 1 })).toBeVisible(),
  );
  await page.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of ['facts', 'conflicts', 'sources', 'about']) {
    test(`${name} has no violation that axe can see, ${colorScheme}`, async () => {
      const page = await visit(
        `${served()}#${name}`,
        async (page) => {
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          if (name !== 'sources') return;
          // A few of the three hundred, all alike, one of them opened: axe looks at each element beside each other.
          await page.getByRole('textbox').fill('technical report');
          await page.locator('summary').first().click();
        },
        colorScheme,
      );
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      await page.context().close();
    });
  }
}
