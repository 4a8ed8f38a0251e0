/** "Check selection": on any page, in a card beside the words. */
import type { Page } from '@playwright/test';
import { openCard } from './card.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { newsPage, ownArticles, publish } from './pages.ts';

const URL = 'https://blog.example.org/notes';
const text = `DeepSeek says that training its V3 model cost $5.6 million.
It rained all day in the harbour.`;

async function openNotes({ context }: Extension, url = URL): Promise<Page> {
  await publish(context, url, newsPage({ text, title: 'Notes', published: '2025-02-01' }));
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function select(page: Page, paragraph: number): Promise<void> {
  await page.evaluate((at) => {
    getSelection()?.selectAllChildren(document.querySelectorAll('article p')[at] as Element);
  }, paragraph);
}

test('selected words are checked on a page that is on no list', async ({ fresh }) => {
  const page = await openNotes(fresh);
  await select(page, 1);
  await (await fresh.clickToolbar(page)).close();
  await fresh.chooseInMenu('check-selection', page);
  await expect.poll(() => openCard(page)).toContain('Consistent: $5.6 million');
  expect(await markedWords(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => openCard(page)).toBeUndefined();

  await select(page, 2);
  await fresh.press('check-page', page);
  await expect.poll(() => openCard(page)).toContain('Nothing here');
  await page.mouse.click(5, 5);
  await expect.poll(() => openCard(page)).toBeUndefined();
  expect(await fresh.badge(page)).toBe('');
});

test('on an article that was read, the claim is shown as the article says it', async ({ extension }) => {
  const url = 'https://www.bbc.com/news/selection';
  await publish(extension.context, url, ownArticles[0]?.html ?? '');
  const page = await extension.context.newPage();
  await page.goto(url);
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  const [first] = await markedWords(page);
  await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight] as Range[])
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    getSelection()?.selectAllChildren(range?.startContainer.parentElement as Element);
  });
  await extension.chooseInMenu('check-selection', page);
  await expect.poll(() => openCard(page)).toContain(first);
});
