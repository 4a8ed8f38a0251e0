/** "Don't mark this again": from the card and the popup, out of marks and count, and undone in the options. */
import { differing, type Report } from '../schema/report.ts';
import { openCard, placeInCard, pressInCard } from './card.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { ownArticles, publish } from './pages.ts';
import { tabState } from './popup.ts';

const URL = 'https://www.bbc.com/news/hiding';

async function openArticle(extension: Extension) {
  await publish(extension.context, URL, ownArticles[0]?.html ?? '');
  const page = await extension.context.newPage();
  await page.goto(URL);
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  const { report } = (await tabState(extension, page)) as { report: Report };
  return { page, report };
}

const differ = ({ claims }: Report) => claims.filter(({ verdict }) => differing.has(verdict)).length;

test('a claim and a site are hidden from the card, and undone in the options', async ({ fresh }) => {
  const { page, report } = await openArticle(fresh);
  await fresh.press('next-claim', page);
  await expect.poll(() => openCard(page)).toBeDefined();
  await pressInCard(page, 'More');
  await pressInCard(page, 'Don’t mark this again');
  await expect.poll(() => openCard(page)).toBeUndefined();
  await expect.poll(async () => (await markedWords(page)).length).toBeLessThan(report.claims.length);
  const without = (await markedWords(page)).length;

  await fresh.press('next-claim', page);
  await expect.poll(() => openCard(page)).toBeDefined();
  await pressInCard(page, 'More');
  await pressInCard(page, 'Don’t mark on this site');
  await expect.poll(() => markedWords(page)).toEqual([]);
  await expect.poll(() => fresh.badge(page)).toBe('');

  const options = await fresh.open('options.html#reading');
  await options.getByRole('button', { name: 'Mark again: bbc.com' }).click();
  await expect.poll(async () => (await markedWords(page)).length).toBe(without);
  await options.getByRole('button', { name: /Mark again/ }).click();
  await expect(options.getByText('Nothing is taken out.')).toBeVisible();
  await expect.poll(async () => (await markedWords(page)).length).toBe(report.claims.length);
  await expect.poll(() => fresh.badge(page)).toBe(String(differ(report)));
});

test('a verdict is hidden from the popup, which keeps it folded', async ({ fresh }) => {
  const { page, report } = await openArticle(fresh);
  const popup = await fresh.openPopup(page);
  await popup.locator('[data-claim]').first().click();
  await popup.getByRole('button', { name: 'Don’t mark again' }).click();
  await popup.getByRole('button', { name: 'All marked “Conflicting”' }).click();
  const folded = popup.locator('.hidden-claims');
  await expect(folded).toBeVisible();
  const conflicting = report.claims.filter(({ verdict }) => verdict === 'conflicting').length;
  await expect.poll(() => fresh.badge(page)).toBe(String(differ(report) - conflicting));
  await expect.poll(async () => (await markedWords(page)).length).toBe(report.claims.length - conflicting);
  await folded.locator('> summary').click();
  await folded.getByRole('button', { name: 'Mark again' }).click();
  await expect(folded).toBeHidden();
  await expect.poll(() => fresh.badge(page)).toBe(String(differ(report)));
});

test('a press that closes the card means no mark that lies below it', async ({ fresh }) => {
  const { page } = await openArticle(fresh);
  await fresh.press('next-claim', page);
  await expect.poll(() => openCard(page)).toBeDefined();
  await pressInCard(page, 'More');
  const { x, y } = await placeInCard(page, 'Don’t mark this again');
  const below = await page.evaluate(layMarkUnder, { x, y });
  await page.mouse.click(x, y);
  await page.waitForTimeout(500);
  expect(await openCard(page)).toBeUndefined();
  // A click on the same place, with no card above it, does mean the mark.
  await page.mouse.click(x, y);
  await expect.poll(() => openCard(page)).toContain(below);
});

/** Puts the last marked words of the page under a point of the window. @returns the words */
function layMarkUnder({ x, y }: { x: number; y: number }): string {
  const last = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight] as Range[])
    .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .at(-1) as Range;
  const holder = last.startContainer.parentElement as HTMLElement;
  const { left, top, width, height } = last.getClientRects()[0] as DOMRect;
  holder.style.transform = `translate(${x - left - width / 2}px, ${y - top - height / 2}px)`;
  return last.toString();
}
