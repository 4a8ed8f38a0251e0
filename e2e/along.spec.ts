/** The side panel beside the page: the claim in view is the claim in focus, both ways. */
import type { Page } from '@playwright/test';
import type { Report } from '../schema/report.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { newsPage, publish } from './pages.ts';
import { openPanel } from './panel.ts';
import { tabState } from './popup.ts';

const URL = 'https://www.bbc.com/news/along';
const filler = Array.from({ length: 12 }, (_, at) => `It rained all day in the harbour, as it had on day ${at + 1}.`);

/** An article whose claims are more than a window apart. */
const text = [
  'DeepSeek says that training its V3 model cost $5.6 million.',
  ...filler,
  ...filler,
  'It used 2,048 chips to train DeepSeek V3.',
  ...filler,
  ...filler,
  'Its R1 model has 671 billion parameters.',
  ...filler,
].join('\n');

async function openArticle({ context }: Extension, url = URL): Promise<Page> {
  await publish(context, url, newsPage({ text, title: 'What DeepSeek says', published: '2025-02-01' }));
  const page = await context.newPage();
  await page.goto(url);
  await expect.poll(() => markedWords(page)).not.toEqual([]);
  return page;
}

/** Ids of the page's claims in the order of the text. */
async function claimsOf(extension: Extension, page: Page): Promise<string[]> {
  const { report } = (await tabState(extension, page)) as { report: Report };
  return report.claims.map(({ id }) => id);
}

const inView = (panel: Page) => panel.locator('[aria-current]');

/** The words whose ground is set off. */
const setOff = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].filter(([name]) => name.includes('-current-')).flatMap(([, ranges]) => [...ranges].map(String)),
  );

const isSeen = (page: Page, words: string) =>
  page.evaluate((sought) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const { top = -1, bottom = -1 } = ranges.find((range) => String(range) === sought)?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  }, words);

// Steps of a person, one after the other, each waited for.
test.slow();

test('the panel goes along with the page, and the page with the panel', async ({ fresh }) => {
  const page = await openArticle(fresh);
  const words = await markedWords(page);
  const ids = await claimsOf(fresh, page);
  expect(ids.length).toBe(words.length);
  const panel = await openPanel(fresh, page);
  await expect(inView(panel)).toHaveAttribute('data-claim', ids[0] ?? '');

  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect(inView(panel)).toHaveAttribute('data-claim', ids.at(-1) ?? '');
  await expect(inView(panel)).toBeInViewport();
  await fresh.killWorker();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(inView(panel)).toHaveAttribute('data-claim', ids[0] ?? '');

  const last = panel.locator(`[data-claim="${ids.at(-1)}"]`);
  await last.click();
  await expect.poll(() => setOff(page)).toEqual([words.at(-1)]);
  expect(await isSeen(page, words.at(-1) ?? '')).toBe(true);
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(last).toBeFocused();

  await panel.locator('[data-claim]').first().focus();
  await panel.keyboard.press('ArrowDown');
  const moved = await panel.locator(':focus').getAttribute('data-claim');
  const expected = words[ids.indexOf(moved ?? '')] ?? '';
  await expect.poll(() => setOff(page)).toEqual([expected]);
  expect(await isSeen(page, expected)).toBe(true);

  await panel.close();
  await expect.poll(() => setOff(page)).toEqual([]);
});

test('the panel shows the tab and the page that are before the reader', async ({ fresh }) => {
  const page = await openArticle(fresh);
  const panel = await openPanel(fresh, page);
  await expect(inView(panel)).toHaveCount(1);
  const other = await fresh.context.newPage();
  await publish(
    fresh.context,
    'https://apnews.com/article/rain',
    newsPage({ text: 'DeepSeek says that training its R1 model cost $294,000.', title: 'R1', published: '2025-10-01' }),
  );
  await other.goto('https://apnews.com/article/rain');
  await expect(panel.getByText('R1', { exact: true })).toBeVisible();
  await expect(inView(panel)).toHaveCount(1);
  await page.bringToFront();
  await expect(panel.getByText('What DeepSeek says')).toBeVisible();
  await expect(inView(panel)).toHaveCount(1);
  await page.goto('https://www.bbc.com/news/elsewhere').catch(() => undefined);
  await expect(panel.locator('[data-claim]')).toHaveCount(0);
});
