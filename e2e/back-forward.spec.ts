/** Back and forward: a page that the browser kept comes back as it was, and all that tells of it with it. */
import type { Page } from '@playwright/test';
import { cost, pageOf, publishSite, rain, size } from './changing-pages.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { openPanel } from './panel.ts';
import { tabState } from './popup.ts';

test.use({ keepsPages: true });

const ORIGIN = 'https://www.bbc.com';

/** Goes back or forward as the button does; Playwright's own call waits for a load that does not come. */
async function go(page: Page, by: -1 | 1, path: string): Promise<void> {
  await page.evaluate((steps) => void setTimeout(() => history.go(steps)), by);
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe(path);
}

test('marks, badge, popup and panel are those of the page that is back', async ({ fresh }) => {
  test.slow();
  await publishSite(fresh.context, ORIGIN, { '/cost': pageOf(cost), '/size': pageOf(size), '/rain': pageOf(rain) });
  const page = await fresh.context.newPage();
  await page.goto(`${ORIGIN}/cost`);
  await expect.poll(() => fresh.badge(page)).toBe('✓');
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  const panel = await openPanel(fresh, page);
  await expect(panel.locator('[aria-current]')).toContainText('$5.6 million');

  await page.goto(`${ORIGIN}/size`);
  await expect.poll(() => fresh.badge(page)).toBe('1');
  await expect(panel.locator('[aria-current]')).toContainText('900 billion parameters');
  await page.goto(`${ORIGIN}/rain`);
  await expect.poll(() => fresh.badge(page)).toBe('');
  await expect(panel.getByText('Nothing about DeepSeek on this page')).toBeVisible();

  await go(page, -1, '/size');
  await expect.poll(() => markedWords(page)).toEqual(['900 billion parameters']);
  await expect.poll(() => fresh.badge(page)).toBe('1');
  await expect(panel.locator('[aria-current]')).toContainText('900 billion parameters');
  await fresh.killWorker();
  await go(page, -1, '/cost');
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
  await expect.poll(() => markedWords(page)).toEqual(['$5.6 million']);
  await expect.poll(() => fresh.badge(page)).toBe('✓');
  await expect(panel.locator('[aria-current]')).toContainText('$5.6 million');
  expect(await tabState(fresh, page)).toMatchObject({ state: 'report', report: { page: { title: cost.title } } });

  await go(page, 1, '/size');
  await go(page, 1, '/rain');
  await expect.poll(() => fresh.badge(page)).toBe('');
  expect(await markedWords(page)).toEqual([]);
  await expect(panel.getByText('Nothing about DeepSeek on this page')).toBeVisible();
});
