/**
 * How long the popup takes to paint sixty claims, beside an empty page of the extension, in one run of one browser on the
 * built extension. `npm run bench:popup`, after a build.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD, Extension } from '../e2e/extension.ts';
import { newsPage, publish } from '../e2e/pages.ts';
import type { TabState } from '../schema/message.ts';
import { median } from './rounds.ts';

const CLAIMS = 60;
const ROUNDS = 15;
const WARM_UP = 3;
const AT_MOST = 1.5;
const ARTICLE = 'https://www.bbc.com/news/sixty-claims';

/** As many claims as the longest articles have; no two alike, so that each has its row. */
const article = newsPage({
  title: 'DeepSeek in sixty figures',
  published: '2025-01-29',
  text: Array.from({ length: CLAIMS / 3 }, (_, n) =>
    [
      `On 27 January 2025 Nvidia lost about $${580 + n} billion in market value.`,
      `DeepSeek trained R1 for $${(5 + n / 10).toFixed(1)} million.`,
      `DeepSeek has ${50 - n},000 Nvidia H100 chips.`,
    ].join(' '),
  ).join('\n'),
});

/** Milliseconds from the start of the navigation to the first paint with anything in it. */
async function paintTime(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(
    () =>
      new Promise<number>((seen) => {
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntriesByName('first-contentful-paint')) seen(entry.startTime);
        });
        observer.observe({ type: 'paint', buffered: true });
      }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'sounding-bench-'));
const build = join(folder, 'build');
cpSync(BUILD, build, { recursive: true });
writeFileSync(join(build, 'empty.html'), '<!doctype html><title>Empty</title><p>Nothing</p>');
const extension = await Extension.launch(join(folder, 'profile'), { build });
await publish(extension.context, ARTICLE, article);
const page = await extension.context.newPage();
await page.goto(ARTICLE);
const tab = await extension.tabOf(page);
let state: TabState = { state: 'checking' };
while (state.state !== 'report') state = await extension.send<TabState>({ kind: 'tab-state', tab });

const measured = await extension.context.newPage();
const times: { popup: number; empty: number }[] = [];
for (let round = -WARM_UP; round < ROUNDS; round++) {
  const popup = await paintTime(measured, extension.url(`popup.html?tab=${tab}`));
  const empty = await paintTime(measured, extension.url('empty.html'));
  if (round >= 0) times.push({ popup, empty });
}
const { claims } = state.report;
await extension.close();
rmSync(folder, { recursive: true, force: true });

const ratio = median(times.map(({ popup, empty }) => popup / empty));
const least = (key: 'popup' | 'empty') => Math.min(...times.map((time) => time[key]));
console.log(`popup with ${claims.length} claims: ${least('popup').toFixed(0)} ms to its first paint, at best`);
console.log(`empty page: ${least('empty').toFixed(0)} ms`);
console.log(`popup takes ${ratio.toFixed(2)} times as long (median of ${ROUNDS} rounds; at most ${AT_MOST})`);
