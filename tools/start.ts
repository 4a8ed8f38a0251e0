/**
 * Shows the extension at work: builds it, serves an article of the project's own, and opens both in a browser. Without a
 * display the browser runs headless, the report is printed, and pictures of what a reader would see go into `screenshots/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Extension } from '../e2e/extension.ts';
import type { TabState } from '../schema/message.ts';
import type { Report } from '../schema/report.ts';
import { findBrowser, hasDisplay } from './browser.ts';

const ROOT = join(import.meta.dirname, '..');
const ARTICLE = 'fixtures/articles/cost-and-chips/source.html';

/** @returns the address at which the article is served, on this machine only, until the process ends. */
async function serveArticle(): Promise<string> {
  const html = readFileSync(join(ROOT, ARTICLE));
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
}

/** Waits until the tab has its report. */
async function reportOf(extension: Extension, page: Page): Promise<Report> {
  const tab = await extension.tabOf(page);
  for (let left = 100; left > 0; left--) {
    const state = await extension.send<TabState>({ kind: 'tab-state', tab });
    if (state.state === 'report') return state.report;
    await page.waitForTimeout(100);
  }
  throw new Error('the page was not checked within ten seconds');
}

function print({ page, claims }: Report): void {
  console.log(`\n${page.title ?? ''}\n${claims.length} claims\n`);
  for (const { verdict, quote, why } of claims) console.log(`${verdict.padEnd(14)} ${quote}\n${' '.repeat(15)}${why}`);
}

async function takePicture(page: Page, name: string): Promise<void> {
  const path = `screenshots/${name}.png`;
  await page.screenshot({ path: join(ROOT, path) });
  console.log(`picture: ${path}`);
}

/** The popup last but one: it closes when another page is opened. */
async function takePictures(extension: Extension, page: Page, popup: Page): Promise<void> {
  mkdirSync(join(ROOT, 'screenshots'), { recursive: true });
  await takePicture(page, 'page');
  await popup.locator('[data-claim]').first().waitFor();
  await takePicture(popup, 'popup');
  const options = await extension.open('options.html');
  await options.getByRole('heading').first().waitFor();
  await takePicture(options, 'options');
}

if (spawnSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'inherit' }).status !== 0) process.exit(1);
const { path, how } = findBrowser();
console.log(`Browser: ${path} (${how}), ${hasDisplay ? 'in a window' : 'headless: there is no display'}`);

const profile = mkdtempSync(join(tmpdir(), 'sounding-'));
const extension = await Extension.launch(profile, { headless: !hasDisplay });
const page = await extension.context.newPage();
await page.goto(await serveArticle());
// This address is on no list of sites: it is read because the reader asks, as on any other page.
const popup = await extension.clickToolbar(page);
await popup.getByRole('button', { name: 'Check this page' }).click();
const report = await reportOf(extension, page);

if (hasDisplay) {
  console.log(`${extension.context.pages().length} tabs are open. Close the window to end.`);
  await extension.context.waitForEvent('close', { timeout: 0 });
} else {
  print(report);
  await takePictures(extension, page, popup);
  await extension.close();
}
rmSync(profile, { recursive: true, force: true });
