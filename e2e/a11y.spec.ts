/** Every screen, with claims and without, light and dark: no violation that axe can see. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ownArticles, publish } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const OPTIONS_PAGES = ['Reference data', 'Facts', 'Sites', 'Reading', 'Privacy', 'Shortcuts', 'About'];

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`popup with claims, ${colorScheme}`, async ({ extension }) => {
    const url = 'https://www.bbc.com/news/a11y';
    await publish(extension.context, url, ownArticles[0]?.html ?? '');
    const page = await extension.context.newPage();
    await page.goto(url);
    await expect.poll(() => extension.badge(page)).not.toBe('');
    const popup = await extension.openPopup(page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.locator('[data-claim]').first()).toBeVisible();
    await expectAccessible(popup);
    await popup.locator('[data-claim]').first().click();
    await expectAccessible(popup);
  });

  test(`popup on a page that may not be read, ${colorScheme}`, async ({ extension }) => {
    const popup = await extension.openPopup(extension.desk);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByRole('heading').or(popup.getByText('This page cannot be read')).first()).toBeVisible();
    await expectAccessible(popup);
  });

  test(`the first page, ${colorScheme}`, async ({ extension }) => {
    const welcome = await extension.open('welcome.html');
    await welcome.emulateMedia({ colorScheme });
    await expect(welcome.locator('.live-mark').first()).toBeVisible();
    await expectAccessible(welcome);
  });

  for (const name of OPTIONS_PAGES) {
    test(`options, ${name}, ${colorScheme}`, async ({ extension }) => {
      const options = await extension.open('options.html');
      await options.emulateMedia({ colorScheme });
      await options.getByRole('link', { name, exact: true }).click();
      await expect(options.getByRole('heading', { name, exact: true })).toBeVisible();
      await expectAccessible(options);
    });
  }
}
