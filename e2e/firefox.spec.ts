/** The same extension in Firefox: from an article to its marks, badge, report, card and sidebar. */
import { expect, test } from '@playwright/test';
import type { TabState } from '../schema/message.ts';
import { lookForFirefox } from '../tools/browser.ts';
import { cost, pageOf, type Story } from './changing-pages.ts';
import { Firefox, type FirefoxPage } from './firefox.ts';

const path = lookForFirefox()?.path;
test.skip(path === undefined, 'there is no Firefox on this machine');

const URL = 'https://www.bbc.com/news/firefox';
const story: Story = { ...cost, paragraphs: [...cost.paragraphs, 'DeepSeek V3 has 900 billion parameters.'] };

/** What the extension's own browser API gives in a page of the extension. */
interface Api {
  readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const browser: Api;

const marks = (page: FirefoxPage) =>
  page.evaluate(
    () =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight] as Range[])
        .map(String)
        .toSorted(),
    undefined,
  );

/** Badge and report of the tab that shows an address, as a page of the extension gets them. */
const told = (desk: FirefoxPage) =>
  desk.evaluate(async (url) => {
    const tab = (await browser.tabs.query({})).find((one) => one.url === url);
    const tabId = tab?.id ?? -1;
    const state = (await browser.runtime.sendMessage({ kind: 'tab-state', tab: tabId })) as TabState;
    return { badge: await browser.action.getBadgeText({ tabId }), state };
  }, URL);

const textOf = (page: FirefoxPage) => page.evaluate(() => document.body.textContent, undefined).catch(() => '');

/** The middle of marked words, in the window. */
const placeOf = (page: FirefoxPage, words: string) =>
  page.evaluate((sought) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const box = ranges.find((range) => String(range) === sought)?.getClientRects()[0];
    if (!box) throw new Error(`“${sought}” is not marked`);
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, words);

test('marks, badge, report, card and sidebar', async () => {
  const firefox = await Firefox.launch(path ?? '');
  try {
    await firefox.publish(URL, pageOf(story));
    const page = await firefox.open(URL);
    await expect.poll(() => marks(page).catch(() => [])).toEqual(['$5.6 million', '900 billion parameters']);

    const sidebar = await firefox.open('/sidepanel.html');
    await expect.poll(() => told(sidebar).catch(() => undefined)).toMatchObject({ badge: '1' });
    const { state } = await told(sidebar);
    expect(state).toMatchObject({ state: 'report', report: { page: { url: URL } } });

    await page.activate();
    await expect.poll(() => textOf(sidebar)).toContain('Two claims about DeepSeek.');
    const inView = () => sidebar.evaluate(() => document.querySelector('[aria-current]')?.textContent ?? '', undefined);
    await expect.poll(inView).toContain('$5.6 million');

    const { x, y } = await placeOf(page, '$5.6 million');
    await page.hover(x, y);
    await expect.poll(() => page.textOf('document.documentElement.lastElementChild')).toContain('Consistent');
  } finally {
    await firefox.close();
  }
});
