/** Pages that change under the reader: marks, badge and report are always those of what is shown. */
import type { Page } from '@playwright/test';
import {
  clientSideNavigation,
  cost,
  infiniteScroll,
  pageOf,
  publishSite,
  rain,
  rendered,
  type Story,
  size,
} from './changing-pages.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { tabState } from './popup.ts';

const ORIGIN = 'https://www.bbc.com';

async function open(extension: Extension, path: string, pages: Record<string, string>): Promise<Page> {
  await publishSite(extension.context, ORIGIN, pages);
  const page = await extension.context.newPage();
  await page.goto(ORIGIN + path);
  return page;
}

/** Waits until these words are marked and no others, and badge and report tell the same. */
async function expectRead(extension: Extension, page: Page, words: string[], badge: string): Promise<void> {
  await expect.poll(() => markedWords(page)).toEqual(words);
  await expect.poll(() => extension.badge(page)).toBe(badge);
  const state = await tabState(extension, page);
  if (state.state !== 'report') throw new Error(`no report, but ${state.state}`);
  expect(state.report.claims.map(({ quote }) => quote)).toEqual(words);
  expect(state.report.page.url).toBe(page.url());
}

const visit = (page: Page, path: string) =>
  page.evaluate((to) => (globalThis as unknown as { visit(path: string): void }).visit(to), path);

test('an article that is swapped without a load', async ({ extension }) => {
  const stories: Record<string, Story> = { '/cost': cost, '/size': size, '/rain': rain };
  const page = await open(extension, '/rain', { '/rain': pageOf(rain, clientSideNavigation(stories)) });
  expect(await markedWords(page)).toEqual([]);
  await visit(page, '/cost');
  await expectRead(extension, page, ['$5.6 million'], '✓');
  const popup = await extension.openPopup(page);
  await expect(popup.getByText('One claim about DeepSeek')).toBeVisible();
  await visit(page, '/size');
  await expectRead(extension, page, ['900 billion parameters'], '1');
  await expect(popup.locator('[data-claim]')).toContainText('900 billion parameters');
  await visit(page, '/rain');
  await expectRead(extension, page, [], '');
  await expect(popup.locator('[data-claim]')).toHaveCount(0);
  await page.evaluate(() => history.back());
  await expectRead(extension, page, ['900 billion parameters'], '1');
});

test('a next article that is appended while the reader scrolls', async ({ extension }) => {
  const page = await open(extension, '/cost', { '/cost': pageOf(cost, infiniteScroll('/size', size)) });
  await expectRead(extension, page, ['$5.6 million'], '✓');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expectRead(extension, page, ['$5.6 million', '900 billion parameters'], '1');
});

test('an article that a framework renders, and renders again with other nodes', async ({ extension }) => {
  const page = await open(extension, '/cost', { '/cost': pageOf(cost, rendered(cost)) });
  await expectRead(extension, page, ['$5.6 million'], '✓');
  await page.evaluate(() => (globalThis as unknown as { rerender(): void }).rerender());
  expect(await markedWords(page)).not.toEqual(['$5.6 million']);
  await expectRead(extension, page, ['$5.6 million'], '✓');
  await page.evaluate((paragraphs) => {
    (globalThis as unknown as { rerender(paragraphs: readonly string[]): void }).rerender(paragraphs);
  }, size.paragraphs);
  await expectRead(extension, page, ['900 billion parameters'], '1');
});

test('a live blog: entries come above, and one is corrected in place', async ({ extension }) => {
  const page = await open(extension, '/live', { '/live': pageOf({ ...cost, title: 'Live: DeepSeek' }) });
  await expectRead(extension, page, ['$5.6 million'], '✓');
  await page.evaluate((text) => {
    document.querySelector('h1')?.insertAdjacentHTML('afterend', `<section><h2>10:42</h2><p>${text}</p></section>`);
  }, size.paragraphs[0]);
  await expectRead(extension, page, ['900 billion parameters', '$5.6 million'], '1');
  await page.evaluate(() => {
    const [text] = document.querySelector('article p')?.childNodes ?? [];
    if (text) text.nodeValue = text.nodeValue?.replace('900 billion', '671 billion') ?? null;
  });
  await expectRead(extension, page, ['671 billion parameters', '$5.6 million'], '✓');
  await page.evaluate(() => document.querySelector('section')?.remove());
  await expectRead(extension, page, ['$5.6 million'], '✓');
});
