import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Pack } from '#schema/pack';
import { packExports } from '../export/index.ts';

/** What is put beside the page, and what it is called there. */
const downloads = [
  { file: 'pack.json', name: 'The pack itself (JSON)', text: (pack: Pack) => JSON.stringify(pack) },
  { file: 'facts.csv', name: 'The facts as a table (CSV)', text: packExports.csv },
  {
    file: 'claim-reviews.json',
    name: 'Claims that facts stand against (schema.org ClaimReview)',
    text: packExports['claim-review'],
  },
  { file: 'sources.json', name: 'The sources (CSL-JSON)', text: packExports.csl },
];

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Writes a page that shows a whole pack, for any web server or none: no script in the page itself, nothing from elsewhere.
 *
 * @param outDir folder for the page; made if it is not there
 */
export async function writePage(pack: Pack, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  await build({
    root: join(import.meta.dirname, '../../ui/dataset'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(import.meta.dirname, '../../ui/dataset/main.tsx'),
        // One classic script, since browsers load no modules from a folder that is opened without a server.
        output: { format: 'iife', entryFileNames: 'dataset.js', assetFileNames: 'dataset[extname]' },
      },
    },
  });
  for (const { file, text } of downloads) writeFileSync(join(outDir, file), text(pack));
  writeFileSync(join(outDir, 'index.html'), pageHtml(pack));
}

/** The page around the data; the language of a pack's own words is not known, that of the screen is English. */
function pageHtml(pack: Pack): string {
  const data = { pack, downloads: downloads.map(({ file, name }) => ({ file, name })) };
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${escaped(pack.title)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="dataset.css">
    <script id="data" type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    <script src="dataset.js" defer></script>
  </head>
  <body>
    <div id="root"></div>
    <noscript>
      <h1>${escaped(pack.title)}</h1>
      <p>This page is drawn by a script. The data is also here as files:</p>
      <ul>
        ${downloads.map(({ file, name }) => `<li><a href="${file}">${escaped(name)}</a></li>`).join('\n        ')}
      </ul>
    </noscript>
  </body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark);
