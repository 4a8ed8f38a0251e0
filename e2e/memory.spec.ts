/** What articles read earlier said: only once it is switched on, and cleared with one click. */
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { newsPage, publish } from './pages.ts';

const SUMMARY = 'Two articles you read, this one included, give two figures';

/** Reads an article that gives this figure. */
async function read(extension: Extension, url: string, figure: string) {
  const text = `DeepSeek said that training its R1 model cost ${figure}, a small part of what rivals spend.`;
  await publish(extension.context, url, newsPage({ text, title: `R1 for ${figure}`, published: '2025-09-20' }));
  const page = await extension.context.newPage();
  await page.goto(url);
  await expect.poll(() => extension.badge(page)).not.toBe('');
  return page;
}

async function openClaim(extension: Extension, page: Awaited<ReturnType<typeof read>>) {
  const popup = await extension.openPopup(page);
  await popup.locator('[data-claim]').first().click();
  return popup;
}

test('the popup tells what an earlier article said, until the reader clears it', async ({ fresh }) => {
  await read(fresh, 'https://www.bbc.com/news/unremembered', '$40 million');
  const options = await fresh.open('options.html#privacy');
  await expect(options.getByRole('switch')).not.toBeChecked();
  await options.getByRole('switch').click();
  await expect(options.getByRole('status')).toHaveText('Articles are remembered from now on.');

  await read(fresh, 'https://apnews.com/article/first?reader=42', '$294,000');
  const second = await read(fresh, 'https://www.theguardian.com/second', '$9 million');
  const popup = await openClaim(fresh, second);
  await popup.getByText(SUMMARY).click();
  const earlier = popup.locator('.earlier-articles li');
  await expect(earlier).toHaveCount(1);
  await expect(earlier).toContainText('$294,000');
  await expect(earlier.getByRole('link')).toHaveAttribute('href', 'https://apnews.com/article/first');

  await options.reload();
  await expect(options.getByText(/Kept now: 2 articles/)).toBeVisible();
  await options.getByRole('button', { name: 'Clear: Articles you read' }).click();
  await expect(options.getByRole('status')).toHaveText('No article is remembered.');
  await expect(options.getByText(/Kept now/)).toBeHidden();
  await expect(popup.getByText(SUMMARY)).toBeHidden();
});
