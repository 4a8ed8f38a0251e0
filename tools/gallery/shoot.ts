/**
 * Takes pictures of every screen in every state, light and dark, narrow and wide, into `screenshots/gallery/`, for a
 * person to look at. `npm run gallery`, or with names: `npm run gallery -- popup panel`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '../browser.ts';
import { makeSamples } from './samples.ts';

const OUT = join(import.meta.dirname, '../../screenshots/gallery');
const themes = ['light', 'dark'] as const;
/** Shows in one picture what a reader scrolls through. */
const UNROLLED = `.reading, .reading-main, .reading-scroll {
  height: auto !important; max-height: none !important; overflow: visible !important
}`;

interface Shot {
  readonly screen: string;
  readonly widths: readonly number[];
  /** What is opened or chosen first; named in the file. */
  readonly steps?: Record<string, (page: Page) => Promise<void>>;
}

const opened = (verdict: string) => async (page: Page) => {
  for (const head of await page.locator(`[aria-labelledby="group-${verdict}"] .claim-head`).all()) await head.click();
  await page.addStyleTag({ content: UNROLLED });
};

const popup = [380];
const states = ['one', 'none', 'checking', 'no-topic', 'not-allowed', 'unreadable', 'failed'];
const pages = ['data', 'update', 'refused', 'facts', 'fact', 'fact-disputed', 'sites', 'reading', 'privacy', 'about'];
const verdicts = ['conflicting', 'misattributed', 'disputed', 'unreferenced', 'consistent'];

const shots: readonly Shot[] = [
  { screen: 'popup', widths: [320, 380] },
  { screen: 'popup-sixty', widths: popup },
  ...states.map((state) => ({ screen: `popup-${state}`, widths: popup })),
  {
    screen: 'panel',
    widths: [320, 420],
    steps: Object.fromEntries(verdicts.map((verdict) => [verdict, opened(verdict)])),
  },
  ...pages.map((page) => ({ screen: `options-${page}`, widths: [320, 900] })),
];

const folder = mkdtempSync(join(tmpdir(), 'sounding-gallery-'));
await build({
  root: import.meta.dirname,
  configFile: false,
  logLevel: 'warn',
  base: './',
  build: { outDir: folder, emptyOutDir: true, target: 'esnext' },
});
writeFileSync(join(folder, 'samples.json'), JSON.stringify(makeSamples()));
const server = await preview({ root: folder, configFile: false, build: { outDir: folder }, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
mkdirSync(OUT, { recursive: true });

const wanted = process.argv.slice(2);
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(`${page.url()}: ${error}`));
let taken = 0;
for (const { screen, widths, steps = {} } of shots) {
  if (wanted.length > 0 && !wanted.includes(screen)) continue;
  for (const theme of themes) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: screen.startsWith('popup') ? 600 : 900 });
      await show(screen, theme);
      await take(`${screen}-${width}-${theme}`, screen !== 'options-facts');
      for (const [step, run] of Object.entries(steps)) {
        await show(screen, theme);
        await run(page);
        await take(`${screen}-${step}-${width}-${theme}`);
      }
    }
  }
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true });
console.log(`${taken} pictures in screenshots/gallery`);

async function show(screen: string, theme: string): Promise<void> {
  await page.goto(`${address}?screen=${screen}&theme=${theme}`);
  await page.waitForSelector('[data-ready]', { state: 'attached' });
}

async function take(name: string, fullPage = true): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage });
  taken++;
}
