// Bundles the command line into `dist/check.mjs` and builds the pack beside it, so that it starts fast. Run when the
// project is installed, and by `check.mjs` when a source is newer. Plain JavaScript: it also runs where Node reads no types.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The program, and the tool that builds its pack. */
const entries = { check: 'cli/main.ts', 'build-pack': 'packs/index.ts' };
/** Not bundled: loaded only when a page has to be read. */
const external = ['jsdom', '@mozilla/readability'];

export async function bundle() {
  for (const [name, entry] of Object.entries(entries)) await bundleOne(name, entry);
  const { buildPack } = await import('../dist/build-pack.mjs');
  await writeFile(new URL('../dist/deepseek.json', import.meta.url), buildPack(`${root}packs/deepseek`).json);
}

function bundleOne(name, entry) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist',
      emptyOutDir: false,
      rollupOptions: { input: { [name]: entry }, external, output: { entryFileNames: '[name].mjs' } },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle();
