// Starts the bundled command line. While somebody works on its sources it is bundled anew first, so that old code never
// runs unnoticed. Plain JavaScript without packages: it starts on whatever Node is there.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = `${root}dist/check.mjs`;
/** What goes into the bundle and into the pack beside it. */
const sources = ['schema', 'engine', 'page/read', 'packs', 'cli'];

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestSource() {
  let newest = 0;
  for (const room of sources) {
    for (const entry of readdirSync(root + room, { recursive: true })) {
      if (!entry.includes('.test.')) newest = Math.max(newest, modified(`${root}${room}/${entry}`));
    }
  }
  return newest;
}

if (modified(bundled) < newestSource()) {
  const { bundle } = await import('./bundle.mjs');
  await bundle();
}
await import('../dist/check.mjs');
