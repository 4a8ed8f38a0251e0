/** Pages that change after they were loaded, as news sites make them; texts of our own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** A story: its headline and paragraphs. */
export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const padding =
  'The harbour was quiet that morning, and the ferries came and went as they do on any other day of the week.';

export const cost: Story = {
  title: 'What DeepSeek says it spent',
  paragraphs: ['DeepSeek says that training its V3 model cost $5.6 million.', padding, padding],
};

export const size: Story = {
  title: 'How large the new DeepSeek model is',
  paragraphs: ['DeepSeek V3 has 900 billion parameters.', padding, padding],
};

export const rain: Story = { title: 'Rain on the harbour', paragraphs: [padding, padding, padding] };

const articleOf = ({ title, paragraphs }: Story): string =>
  `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;

/** A whole page around what it shows first, with a script of its own. */
export function pageOf(story: Story, script = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${story.title}</title>
<meta property="article:published_time" content="2025-02-01T09:00:00Z">
<header><a href="/">The Daily Example</a></header>
<main>${articleOf(story)}</main><footer>All rights reserved.</footer>
<script type="module">${script}</script></html>`;
}

/** Swaps the article when the address changes: a link pushes it, back and forward bring it. */
export function clientSideNavigation(stories: Readonly<Record<string, Story>>): string {
  return `
const stories = ${JSON.stringify(
    Object.fromEntries(
      Object.entries(stories).map(([path, story]) => [path, { title: story.title, html: articleOf(story) }]),
    ),
  )};
function show() {
  const { title, html } = stories[location.pathname];
  document.title = title;
  // The text comes from the network, after the address.
  setTimeout(() => { document.querySelector('main').innerHTML = html; }, 150);
}
addEventListener('popstate', show);
globalThis.visit = (path) => { history.pushState({}, '', path); show(); };`;
}

/** Appends the next story when the reader nears the end, and puts its address into the bar. */
export const infiniteScroll = (path: string, story: Story): string => `
document.querySelector('main').style.paddingBottom = '150vh';
const end = new IntersectionObserver(([{ isIntersecting }]) => {
  if (!isIntersecting) return;
  end.disconnect();
  document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(articleOf(story))});
  history.replaceState({}, '', ${JSON.stringify(path)});
});
end.observe(document.querySelector('footer'));`;

/** An article that Preact renders over the server's, and anew with other nodes each time \`rerender\` is called. */
export const rendered = ({ title, paragraphs }: Story): string => `
import { h, render } from '/preact.mjs';
const main = document.querySelector('main');
const Story = ({ round, paragraphs }) => h('article', { key: round }, h('h1', null, ${JSON.stringify(title)}),
  paragraphs.map((text, at) => h('p', { key: round + '-' + at }, ...text.split(/(?<= )(?=[$0-9])/).map((part, index) => index ? h('b', null, part) : part))));
let round = 0;
const shown = ${JSON.stringify(paragraphs)};
globalThis.rerender = (paragraphs = shown) => render(h(Story, { round: round++, paragraphs }), main);
main.replaceChildren();
rerender();`;

const PREACT = readFileSync(join(import.meta.dirname, '../node_modules/preact/dist/preact.mjs'), 'utf8');

/** Answers for a site with these pages, by their path. */
export async function publishSite(
  context: BrowserContext,
  origin: string,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  await context.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/preact.mjs') return route.fulfill({ contentType: 'text/javascript', body: PREACT });
    const html = pages[pathname];
    if (html === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
}
