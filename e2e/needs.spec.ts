/** Readers with other needs: a narrow window, large text, the system's own colours, no motion. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardBox, openCard } from './card.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { ownArticles, publish } from './pages.ts';
import { openPanel } from './panel.ts';

async function openArticle({ context }: Extension): Promise<Page> {
  const url = 'https://www.bbc.com/news/needs';
  await publish(context, url, ownArticles[0]?.html ?? '');
  const page = await context.newPage();
  await page.goto(url);
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  return page;
}

/** Opens the first claim of the popup or panel. */
async function openClaim(screen: Page): Promise<void> {
  await screen.locator('[data-claim]').first().click();
  await expect(screen.locator('.claim-detail')).toBeVisible();
}

/** What stands out to the side of its window, beyond which nobody scrolls. */
const outside = (screen: Page) =>
  screen.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map(({ localName, className }) => `${localName}.${className}`),
  );

const setTextSize = (screen: Page, size: string) =>
  screen.evaluate((to) => document.documentElement.style.setProperty('font-size', to), size);

/** CSS pixels that WCAG 1.4.10 asks for: a window of 1280 at 400 %. */
const narrow = { width: 320, height: 640 };

test('popup and card fit a narrow window, also with text twice as large', async ({ extension }) => {
  test.slow();
  const page = await openArticle(extension);
  const popup = await extension.openPopup(page);
  await popup.setViewportSize(narrow);
  await openClaim(popup);
  expect(await outside(popup)).toEqual([]);
  await setTextSize(popup, '200%');
  expect(await outside(popup)).toEqual([]);
  await popup.close();

  await page.setViewportSize(narrow);
  for (const size of ['100%', '200%']) {
    await setTextSize(page, size);
    await extension.press('next-claim', page);
    await expect.poll(() => openCard(page)).toBeDefined();
    const { left, right, top, bottom } = await cardBox(page);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(narrow.width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(narrow.height);
    await page.keyboard.press('Escape');
  }
});

test('marks and panel keep their meaning in the system’s own colours', async ({ fresh }) => {
  test.slow();
  const page = await openArticle(fresh);
  await page.emulateMedia({ forcedColors: 'active' });
  const styles = await page.evaluate(() => {
    const names = [...CSS.highlights.keys()].filter((name) => !name.includes('-current-'));
    return names.map((name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationStyle);
  });
  // Told apart by their lines, which are not colours.
  expect(new Set(styles).size).toBe(styles.length);
  const panel = await openPanel(fresh, page);
  await panel.emulateMedia({ forcedColors: 'active' });
  await openClaim(panel);
  const { violations } = await new AxeBuilder({ page: panel }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const rule = () =>
    panel.evaluate(() => {
      const row = document.querySelector('.claim-row:has([aria-current])');
      return row && getComputedStyle(row, '::before').borderInlineStartWidth;
    });
  await expect.poll(rule).toBe('3px');
});

test('nothing moves for who asked for no motion', async ({ extension }) => {
  const page = await openArticle(extension);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moves = await movesOf(page);
  await extension.press('next-claim', page);
  await expect.poll(() => openCard(page)).toBeDefined();
  expect(moves).toEqual([]);
  const popup = await extension.openPopup(page);
  await popup.emulateMedia({ reducedMotion: 'reduce' });
  const popupMoves = await movesOf(popup);
  await openClaim(popup);
  expect(popupMoves).toEqual([]);
});

/** The animations and transitions that start in a page from now on, closed shadow roots included. */
async function movesOf(page: Page): Promise<string[]> {
  const moves: string[] = [];
  const session = await page.context().newCDPSession(page);
  session.on('Animation.animationStarted', ({ animation: { name, type, source } }) => {
    // A transition that takes no time is none.
    if ((source?.duration ?? 0) > 1) moves.push(`${type} ${name}`);
  });
  await session.send('Animation.enable');
  return moves;
}
