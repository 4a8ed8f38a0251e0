import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/**
 * Builds the authored pack and puts it into the package as `packs/deepseek.json`. It is no web-accessible resource: only
 * the extension itself can fetch it. A pack with a problem stops the build.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', async (_, files) => {
    // Loaded only here: `wxt prepare` and the unit tests do not need it.
    const { buildPack } = await import('#packs');
    const { json } = buildPack(resolve(wxt.config.root, 'packs/deepseek'));
    files.push({ relativeDest: 'packs/deepseek.json', contents: json });
  });
});
