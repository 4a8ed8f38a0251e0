/** The interface in the reader's language: chosen in the options, followed by every page and by the card; right to left too. */
import { openCard } from './card.ts';
import { expect, test } from './fixtures.ts';
import { ownArticles, publish } from './pages.ts';

test('the language is chosen in the options, and spoken by popup and card', async ({ fresh }) => {
  const options = await fresh.open('options.html#reading');
  await options.getByLabel('Language').selectOption({ label: 'Deutsch' });
  await expect(options.getByRole('heading', { name: 'Lesen', exact: true })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'de');

  const url = 'https://www.bbc.com/news/language';
  await publish(fresh.context, url, ownArticles[0]?.html ?? '');
  const page = await fresh.context.newPage();
  await page.goto(url);
  await expect.poll(() => fresh.badge(page)).not.toBe('');
  const popup = await fresh.openPopup(page);
  await expect(popup.getByText(/Aussagen über DeepSeek/)).toBeVisible();
  await expect(popup.getByRole('button', { name: /Weicht ab/ }).first()).toBeVisible();
  await fresh.press('next-claim', page);
  await expect
    .poll(async () => JSON.stringify(await openCard(page)))
    .toMatch(/Stimmt überein|Weicht ab|Falsch zugeordnet/);
});

test('Arabic runs from right to left, and what is quoted in its own direction', async ({ fresh }) => {
  await fresh.send({ kind: 'change-settings', settings: { language: 'ar' } });
  const url = 'https://www.bbc.com/news/language';
  await publish(fresh.context, url, ownArticles[0]?.html ?? '');
  const page = await fresh.context.newPage();
  await page.goto(url);
  await expect.poll(() => fresh.badge(page)).not.toBe('');
  const popup = await fresh.openPopup(page);
  await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
  await popup.locator('[data-claim]').first().click();
  const direction = (selector: string) =>
    popup
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await direction('.summary-count')).toBe('rtl');
  expect(await direction('.claim-quote')).toBe('ltr');
  expect(await direction('.why')).toBe('ltr');
});
