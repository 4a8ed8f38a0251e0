/** By keyboard alone: from the popup to the words, through the card, and back. */
import { focusInCard, openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { ownArticles, publish } from './pages.ts';

// Steps of a person, one after the other, each waited for.
test.slow();

test('popup and card are worked without a mouse', async ({ fresh }) => {
  const url = 'https://www.bbc.com/news/keyboard';
  await publish(fresh.context, url, ownArticles[0]?.html ?? '');
  const page = await fresh.context.newPage();
  await page.goto(url);
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  const words = await markedWords(page);

  const popup = await fresh.clickToolbar(page);
  const focused = popup.locator(':focus');
  await expect(popup.locator('[data-claim]').first()).toBeVisible();
  const isClaim = () => focused.evaluateAll(([one]) => one?.hasAttribute('data-claim') ?? false);
  for (let steps = 0; steps < 40 && !(await isClaim()); steps++) await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect(focused).toHaveAttribute('aria-expanded', 'true');
  await popup.keyboard.press('Tab');
  await expect(focused).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('aria-expanded', 'false');
  await popup.keyboard.press('2');
  await expect(popup.getByRole('button', { pressed: true })).toContainText('Misattributed');
  await popup.keyboard.press('0');
  await expect(popup.getByRole('button', { pressed: true })).toContainText('All');
  for (let steps = 0; steps < 40 && !(await isClaim()); steps++) await popup.keyboard.press('Tab');
  // The key closes the popup, which may be gone before it answers that the key was pressed.
  const pressed = popup.keyboard.press('s').catch(() => undefined);
  await popup.waitForEvent('close');
  await pressed;

  await expect.poll(() => openCard(page)).toBeDefined();
  const first = (await openCard(page)) ?? '';
  await expect.poll(() => focusInCard(page)).toBe(first);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusInCard(page)).toBe('Previous claim');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusInCard(page)).toBe('Next claim');
  await page.keyboard.press('Enter');
  await expect.poll(() => openCard(page)).not.toBe(first);
  const next = words.findIndex((one) => first.endsWith(`: ${one}`)) + 1;
  await expect.poll(() => openCard(page)).toContain(words[next % words.length] ?? '');
  await page.keyboard.press('Escape');
  await expect.poll(() => openCard(page)).toBeUndefined();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});
