/**
 * Takes pictures of every screen in every state, light and dark, narrow and wide, in large text, from right to left and
 * in forced colours, into `screenshots/gallery/`, for a person to look at. `npm run gallery`, or with names:
 * `npm run gallery -- popup panel`.
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
  /** Also as readers with other needs have it. */
  readonly others?: readonly Other[];
}

/** Twice the size of text, Arabic, which runs from right to left, the system's own colours. */
type Other = 'large' | 'rtl' | 'forced';

const opened = (verdict: string) => async (page: Page) => {
  const group = page.locator('.claim-group', { has: page.locator(`.verdict-badge.v-${verdict}`) });
  for (const head of await group.locator('.claim-head').all()) await head.click();
  await page.addStyleTag({ content: UNROLLED });
};

const popup = [380];
const all: readonly Other[] = ['large', 'rtl', 'forced'];
const states = ['one', 'long', 'none', 'checking', 'no-topic', 'not-allowed', 'unreadable', 'failed', 'news'];
const pages = [
  'data',
  'update',
  'refused',
  'facts',
  'fact',
  'fact-disputed',
  'sites',
  'reading',
  'privacy',
  'shortcuts',
  'about',
];
const pageSteps: Record<string, Shot['steps']> = {
  sites: { list: (page) => page.locator('summary').click() },
  privacy: { asked: (page) => page.getByRole('button', { name: 'Reset' }).click() },
};
const verdicts = ['conflicting', 'misattributed', 'disputed', 'unreferenced', 'consistent'];

const shots: readonly Shot[] = [
  {
    screen: 'popup',
    widths: [320, 380],
    others: all,
    steps: { export: (page) => page.getByRole('button', { name: 'Export' }).click() },
  },
  { screen: 'popup-sixty', widths: popup },
  ...states.map((state) => ({ screen: `popup-${state}`, widths: popup })),
  {
    screen: 'panel',
    widths: [320, 420, 720],
    others: all,
    steps: Object.fromEntries(verdicts.map((verdict) => [verdict, opened(verdict)])),
  },
  { screen: 'welcome', widths: [320, 720, 1100], others: all },
  ...pages.map((page) => ({
    screen: `options-${page}`,
    widths: [320, 900],
    others: all,
    steps: pageSteps[page] ?? {},
  })),
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
for (const { screen, widths, steps = {}, others = [] } of shots) {
  if (wanted.length > 0 && !wanted.includes(screen)) continue;
  for (const theme of themes) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: screen.startsWith('popup') ? 600 : 900 });
      await show(screen, theme);
      await take(`${screen}-${width}-${theme}`, screen !== 'options-facts');
      for (const other of theme === 'light' ? others : []) {
        await page.emulateMedia({ forcedColors: other === 'forced' ? 'active' : 'none' });
        await show(screen, theme, other);
        await take(`${screen}-${width}-${other}`, screen !== 'options-facts');
        await page.emulateMedia({ forcedColors: 'none' });
      }
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

async function show(screen: string, theme: string, other?: Other): Promise<void> {
  await page.goto(`${address}?screen=${screen}&theme=${theme}&language=${other === 'rtl' ? 'ar' : 'en'}`);
  await page.waitForSelector('[data-ready]', { state: 'attached' });
  if (other === 'large') await page.addStyleTag({ content: ':root { font-size: 200% }' });
}

async function take(name: string, fullPage = true): Promise<void> {
  await page.screenshot({ path: join(OUT, `${name}.png`), fullPage });
  taken++;
}
