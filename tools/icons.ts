/** Renders the toolbar's icons from the two drawings in `assets/`: the small one on the pixel grid, the large one from 48 up. */
import { mkdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const at = (path: string) => new URL(`../${path}`, import.meta.url).pathname;
const SIZES = { 'icon-16.svg': [16, 32], 'icon.svg': [48, 96, 128] };

mkdirSync(at('public/icon'), { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser().path });
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(SIZES)) {
  const source = Buffer.from(readFileSync(at(`assets/${drawing}`))).toString('base64');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}</style><img width=${size} height=${size} src="data:image/svg+xml;base64,${source}">`,
    );
    await page.screenshot({ path: at(`public/icon/${size}.png`), omitBackground: true });
  }
}
await browser.close();
