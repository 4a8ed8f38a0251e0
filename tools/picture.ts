/** Makes the README's picture from the built extension: an article with its marks, and the popup beside it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extension } from '../e2e/extension.ts';
import { publish } from '../e2e/pages.ts';

const ROOT = join(import.meta.dirname, '..');
const ARTICLE = readFileSync(join(ROOT, 'fixtures/articles/cost-and-chips/source.html'), 'utf8');
const HEIGHT = 760;

const inline = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

const profile = mkdtempSync(join(tmpdir(), 'sounding-'));
const extension = await Extension.launch(profile);
const url = 'https://www.bbc.com/news/sample';
await publish(extension.context, url, ARTICLE);

const page = await extension.context.newPage();
await page.setViewportSize({ width: 780, height: HEIGHT });
await page.goto(url);
await page.waitForFunction(() => CSS.highlights.size > 0);
const popup = await extension.openPopup(page);
await popup.setViewportSize({ width: 380, height: 600 });
await popup.getByRole('button', { name: /^\$5\.6 million/ }).click();
await popup.waitForTimeout(300);
const besides = inline(await popup.screenshot());
await popup.getByRole('button', { name: 'Show in page' }).click();
await page.waitForFunction(() => scrollY > 0);
await page.waitForTimeout(300);
const article = inline(await page.screenshot());

const sheet = await extension.context.newPage();
await sheet.setViewportSize({ width: 1240, height: HEIGHT + 40 });
await sheet.setContent(`<style>
  body { margin: 0; padding: 20px; background: #dfe5e7; position: relative }
  img { border-radius: 8px; box-shadow: 0 2px 16px #0003; vertical-align: top }
  .popup { position: absolute; top: 60px; right: 20px }
</style><img src="${article}"><img class="popup" src="${besides}">`);
await sheet.screenshot({ path: join(ROOT, 'docs/sounding.png') });
await extension.close();
rmSync(profile, { recursive: true, force: true });
