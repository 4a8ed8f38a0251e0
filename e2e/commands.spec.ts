/** Keys of the browser: to the next and the previous claim, to the panel, to a page that was not read. */
import { openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { ownArticles, publish } from './pages.ts';

test('every command has a key', async ({ extension }) => {
  const keys = await extension.desk.evaluate(() => chrome.commands.getAll());
  expect(keys.filter(({ name, shortcut }) => name !== '_execute_action' && !shortcut)).toEqual([]);
  expect(keys.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['next-claim', 'previous-claim', 'open-panel', 'check-page']),
  );
});

test('keys lead from claim to claim', async ({ extension }) => {
  const url = 'https://www.bbc.com/news/keys';
  await publish(extension.context, url, ownArticles[0]?.html ?? '');
  const page = await extension.context.newPage();
  await page.goto(url);
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  const words = await markedWords(page);
  await extension.press('next-claim', page);
  await expect.poll(() => openCard(page)).toContain(words[0]);
  await extension.killWorker();
  await extension.press('next-claim', page);
  await expect.poll(() => openCard(page)).toContain(words[1]);
  await extension.press('previous-claim', page);
  await expect.poll(() => openCard(page)).toContain(words[0]);
  await extension.press('previous-claim', page);
  await expect.poll(() => openCard(page)).toContain(words.at(-1));
  await page.keyboard.press('Escape');
  await expect.poll(() => openCard(page)).toBeUndefined();
});

test('a key checks a page that is on no list, once its tab is open to us', async ({ fresh }) => {
  const url = 'https://blog.example.org/keys';
  await publish(fresh.context, url, ownArticles[0]?.html ?? '');
  const page = await fresh.context.newPage();
  await page.goto(url);
  // The click grants what the key would grant.
  await (await fresh.clickToolbar(page)).close();
  const popup = fresh.context.waitForEvent('page', { predicate: (opened) => opened.url() === fresh.url('popup.html') });
  await fresh.press('check-page', page);
  await expect((await popup).locator('[data-claim]').first()).toBeVisible();
  expect(await markedWords(page)).not.toEqual([]);
});
