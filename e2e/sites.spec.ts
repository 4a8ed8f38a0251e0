/** Sites on no list: nothing is read until the reader asks. */
import { siteOrigins } from '../schema/settings.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { ownArticles, publish } from './pages.ts';
import { tabState } from './popup.ts';

const URL = 'https://blog.example.org/post';

test('a page elsewhere is read when the reader asks for it, and only that page', async ({ fresh }) => {
  await publish(fresh.context, URL, ownArticles[0]?.html ?? '');
  const page = await fresh.context.newPage();
  await page.goto(URL);
  await page.waitForTimeout(300);
  expect(await markedWords(page)).toEqual([]);

  const popup = await fresh.clickToolbar(page);
  await popup.getByRole('button', { name: 'Check this page' }).click();
  await expect(popup.locator('[data-claim]').first()).toBeVisible();
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  expect((await tabState(fresh, page)).state).toBe('report');

  const other = await fresh.context.newPage();
  await other.goto(`${URL}#other`);
  await other.waitForTimeout(300);
  expect(await markedWords(other)).toEqual([]);
});

test('a site that the reader adds is read from then on', async ({ fresh }) => {
  await publish(fresh.context, URL, ownArticles[0]?.html ?? '');
  for (const origin of siteOrigins('blog.example.org')) await fresh.approve(origin);
  const page = await fresh.context.newPage();
  await page.goto(URL);
  const popup = await fresh.clickToolbar(page);
  await popup.getByRole('button', { name: 'Always on this site' }).click();
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  await page.reload();
  await expect.poll(() => markedWords(page)).not.toEqual([]);
});
