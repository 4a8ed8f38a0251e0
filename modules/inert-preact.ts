import { addViteConfig, defineWxtModule } from 'wxt/modules';

const PREACT = /\/preact\/dist\/preact\.m?js$/;
/** The branch of Preact's element diff that serves `dangerouslySetInnerHTML`, as it is minified in the pinned version. */
const HTML_BRANCH =
  /h\?\(l\|\|y&&\(h\.__html==y\.__html\|\|h\.__html==t\.innerHTML\)\|\|\(t\.innerHTML=h\.__html\),r\.__k=\[\]\):/;

/**
 * Takes the one assignment to `innerHTML` out of what is shipped. Nothing here renders HTML from a string, and the store's
 * linter warns of any code that could.
 *
 * @throws if the branch is not there, which happens when Preact is updated: find the branch anew.
 */
export function withoutInnerHtml(code: string): string {
  const inert = code.replace(HTML_BRANCH, '');
  if (inert.includes('innerHTML'))
    throw new Error('modules/inert-preact.ts: the innerHTML branch of Preact was not found');
  return inert;
}

export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'inert-preact',
        transform: (code, id) => (PREACT.test(id) ? { code: withoutInnerHtml(code), map: null } : undefined),
      },
    ],
  }));
});
