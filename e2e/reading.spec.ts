/** From an article to its marks, badge and popup. */
import type { Page } from '@playwright/test';
import { differing, type Report } from '../schema/report.ts';
import { checkByCommandLine } from './command-line.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { markedWords } from './marks.ts';
import { newsPage, ownArticles, publish, type Sample, seeds } from './pages.ts';
import { expectClaims, tabState } from './popup.ts';

async function read(extension: Extension, { name, html }: Sample): Promise<{ page: Page; expected: Report }> {
  const url = `https://www.bbc.com/news/${name}`;
  await publish(extension.context, url, html);
  const page = await extension.context.newPage();
  await page.goto(url);
  return { page, expected: checkByCommandLine(html, url) };
}

/** Waits until the words of all claims are marked. */
async function expectMarks(page: Page, { claims }: Report): Promise<void> {
  const quotes = claims.map(({ quote }) => quote).toSorted();
  await expect.poll(async () => (await markedWords(page)).toSorted()).toEqual(quotes);
}

function badgeOf({ claims }: Report): string {
  const differ = claims.filter(({ verdict }) => differing.has(verdict)).length;
  const agree = claims.length > 0 && claims.every(({ verdict }) => verdict === 'consistent');
  return differ > 0 ? String(differ) : agree ? '✓' : '';
}

function tellsAsTheCommandLine(sample: Sample): void {
  test(`${sample.name}: marks, badge and popup tell the command line's report`, async ({ extension }) => {
    const { page, expected } = await read(extension, sample);
    expect(expected.claims.length).toBeGreaterThan(0);
    await expectMarks(page, expected);
    await expect.poll(() => extension.badge(page)).toBe(badgeOf(expected));
    expect(await tabState(extension, page)).toEqual({ state: 'report', report: expected });
    await expectClaims(await extension.openPopup(page), expected);
  });
}

function firstOwn(): Sample {
  const [first] = ownArticles;
  if (!first) throw new Error('fixtures/articles is empty');
  return first;
}

test.describe('own articles', () => {
  for (const sample of ownArticles) tellsAsTheCommandLine(sample);
});

test.describe('press articles', () => {
  const samples = seeds();
  test.skip(samples.length === 0, 'the press articles are not on this machine');
  for (const sample of samples) tellsAsTheCommandLine(sample);
  if (samples.length === 0) test('press articles', () => undefined);
});

test("the toolbar opens the popup with the page's claims, also after the worker was stopped", async ({ extension }) => {
  const { page, expected } = await read(extension, firstOwn());
  await expectMarks(page, expected);
  await extension.killWorker();
  const popup = await extension.clickToolbar(page);
  await expectClaims(popup, expected);
  await expect.poll(() => extension.badge(page)).toBe(badgeOf(expected));
});

test('a claim that is shown in the page is scrolled to', async ({ extension }) => {
  const { page, expected } = await read(extension, firstOwn());
  await expectMarks(page, expected);
  const last = expected.claims.toSorted((a, b) => a.start - b.start).at(-1);
  await page.evaluate(() => document.body.style.setProperty('padding-bottom', '300vh'));
  await extension.send({ kind: 'show-claim', tab: await extension.tabOf(page), claim: last?.id });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('a page without the topic is left as it is', async ({ extension }) => {
  const text = 'The council met on Monday and agreed to mend the roof of the library for $5.6 million.';
  const html = newsPage({ text, title: 'Library roof to be mended', published: '2025-01-28' });
  const url = 'https://www.bbc.com/news/library';
  await publish(extension.context, url, html);
  const page = await extension.context.newPage();
  const session = await extension.context.newCDPSession(page);
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', (script) => scripts.push(script.url));
  await session.send('Debugger.enable');
  await page.goto(url);
  const before = await page.content();
  await expect.poll(() => scripts).toContain(extension.url('sentry.js'));
  await page.waitForTimeout(300);
  expect(scripts).not.toContain(extension.url('spotter.js'));
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
  expect(await page.content()).toBe(before);
  expect(await extension.badge(page)).toBe('');
  await expect((await extension.openPopup(page)).getByText('Nothing about DeepSeek on this page')).toBeVisible();
});

test('text about the topic that comes later is read', async ({ extension }) => {
  const url = 'https://www.bbc.com/news/live';
  await publish(
    extension.context,
    url,
    newsPage({ text: 'Markets open soon.', title: 'Live', published: '2025-01-28' }),
  );
  const page = await extension.context.newPage();
  await page.goto(url);
  await page.waitForTimeout(300);
  expect(await markedWords(page)).toEqual([]);
  await page.evaluate(() => {
    const news = document.createElement('p');
    news.textContent = 'DeepSeek says that training its V3 model cost $5.6 million.';
    document.querySelector('article')?.append(news);
  });
  await expect.poll(() => markedWords(page)).toContainEqual(expect.stringContaining('$5.6 million'));
});
