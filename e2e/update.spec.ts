/** The dataset: updated from a server and from a file, refused, undone; and open pages follow it. */
import type { Page } from '@playwright/test';
import type { Report } from '../schema/report.ts';
import type { Extension } from './extension.ts';
import { bundled, nextVersion, openFeed } from './feed.ts';
import { test as base, expect } from './fixtures.ts';
import { ownArticles, publish } from './pages.ts';
import { tabState } from './popup.ts';

const test = base.extend<{ feed: Awaited<ReturnType<typeof openFeed>> }>({
  feed: async ({ browserName: _ }, use) => {
    const feed = await openFeed();
    await use(feed);
    feed.close();
  },
  allowed: ['http://127.0.0.1:'],
});

const next = bundled.version + 1;

async function openArticle({ context }: Extension): Promise<Page> {
  const url = 'https://www.bbc.com/news/article';
  await publish(context, url, ownArticles[0]?.html ?? '');
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

async function reportOf(extension: Extension, page: Page): Promise<Report> {
  await expect.poll(async () => (await tabState(extension, page)).state).toBe('report');
  const state = await tabState(extension, page);
  if (state.state !== 'report') throw new Error('the report is gone');
  return state.report;
}

async function openData(extension: Extension): Promise<Page> {
  await extension.approve('http://127.0.0.1/*');
  const options = await extension.open('options.html');
  await options.getByRole('link', { name: 'Reference data', exact: true }).click();
  return options;
}

async function checkForUpdate(options: Page, url: string): Promise<void> {
  await options.getByLabel('Address of a pack').fill(url);
  await options.getByRole('button', { name: 'Check for an update' }).click();
}

/** A metric of a claim in the article that agrees with the dataset, so that other figures change its verdict. */
function agreeingMetric({ claims }: Report): string {
  const claim = claims.find(({ verdict, value }) => verdict === 'consistent' && 'unit' in value);
  if (!claim) throw new Error('the article has no consistent claim');
  return claim.metric;
}

const openFile = (options: Page, text: string) =>
  options
    .locator('input[type=file]')
    .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('an update from a server is shown before it is taken, changes the open page, and is undone', async ({
  fresh,
  feed,
}) => {
  const page = await openArticle(fresh);
  const before = await reportOf(fresh, page);
  feed.serve(JSON.stringify(nextVersion(agreeingMetric(before))));

  const options = await openData(fresh);
  await checkForUpdate(options, feed.url);
  await expect(options.getByText(new RegExp(`Version ${next} would change`))).toBeVisible();
  await expect(options.getByText(/On the pages you have open, .* would move from Consistent/)).toBeVisible();
  expect(await reportOf(fresh, page)).toEqual(before);

  await options.getByRole('button', { name: `Use version ${next}` }).click();
  await expect.poll(async () => (await reportOf(fresh, page)).pack.version).toBe(next);
  const after = await reportOf(fresh, page);
  expect(after.claims.map(({ verdict }) => verdict)).not.toEqual(before.claims.map(({ verdict }) => verdict));

  await options.getByRole('button', { name: `Go back to ${bundled.version}` }).click();
  await expect.poll(() => reportOf(fresh, page)).toEqual(before);
});

test('the request for an update tells nothing about the reader', async ({ fresh, feed }) => {
  feed.serve(JSON.stringify(nextVersion('none')));
  await checkForUpdate(await openData(fresh), feed.url);
  await expect.poll(() => feed.requests.length).toBe(1);
  const [request] = feed.requests;
  expect(request?.method).toBe('GET');
  const told = Object.keys(request?.headers ?? {});
  expect(told.filter((name) => ['origin', 'cookie', 'referer'].includes(name))).toEqual([]);
});

test('a file is taken like an update, and outlives a stop of the worker', async ({ fresh }) => {
  const options = await openData(fresh);
  await openFile(options, JSON.stringify(nextVersion('none')));
  const use = options.getByRole('button', { name: `Use version ${next}` });
  await expect(use).toBeVisible();
  await fresh.killWorker();
  await use.click();
  await expect(options.getByText(`Version ${next} is in use.`)).toBeVisible();
  await fresh.killWorker();
  await expect
    .poll(() => fresh.send<{ version: number }>({ kind: 'pack-summary' }))
    .toMatchObject({ version: next, origin: 'file' });
  await options.getByRole('button', { name: 'Use the bundled one' }).click();
  await expect
    .poll(() => fresh.send({ kind: 'pack-summary' }))
    .toMatchObject({ version: bundled.version, origin: 'bundled' });
});

const REFUSED: [string, string, RegExp][] = [
  ['is not JSON', '{"format": "sounding-pack/1", ]', /line 1, column 31/],
  ['breaks the schema', JSON.stringify({ ...nextVersion('none'), facts: [{ id: 'x' }] }), /facts/],
  ['is another story’s', JSON.stringify({ ...nextVersion('none'), id: 'other' }), /other/],
  ['is older', JSON.stringify({ ...bundled, version: bundled.version - 1 }), /older|newer|version/i],
];

for (const [fault, text, reason] of REFUSED) {
  test(`a pack that ${fault} is refused with the reason, and nothing changes`, async ({ fresh }) => {
    const options = await openData(fresh);
    await openFile(options, text);
    const refusal = options
      .getByRole('alert')
      .or(options.getByRole('status'))
      .filter({ hasText: 'This pack was refused' });
    await expect(refusal).toBeVisible();
    await expect(refusal).toHaveText(reason);
    await expect(options.getByText('The pack in use is unchanged.')).toBeVisible();
    expect(await fresh.send({ kind: 'pack-summary' })).toMatchObject({ version: bundled.version, origin: 'bundled' });
  });
}
