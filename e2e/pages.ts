/** Lays texts out as news pages, and answers for real news domains with them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

const ROOT = join(import.meta.dirname, '..');

export interface NewsText {
  /** Paragraphs, one a line. */
  readonly text: string;
  readonly title: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published: string;
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page as news sites make them: the article between a masthead, a list of other stories and a foot. */
export function newsPage({ text, title, published }: NewsText): string {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="${published}T09:00:00Z">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: published })}</script>
<style>
  :root { color-scheme: light dark }
  body { font: 18px/1.6 Georgia, serif; max-width: 42rem; margin: 0 auto; padding: 0 1rem }
  header, footer, nav { font: 14px/1.6 sans-serif }
</style>
<header><a href="/">The Daily Example</a></header>
<nav><a href="/world">World</a> <a href="/business">Business</a> <a href="/sport">Sport</a></nav>
<main><article>
<h1>${escapeText(title)}</h1>
<p><time datetime="${published}">${published}</time></p>
${paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n')}
</article></main>
<footer>All rights reserved.</footer>
</html>`;
}

/** Answers this address, and no other of its host, with the page. */
export async function publish(context: BrowserContext, url: string, html: string): Promise<void> {
  const { origin } = new URL(url);
  await context.route(`${origin}/**`, (route) =>
    route.request().url() === url
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, body: '' }),
  );
}

export interface Sample {
  readonly name: string;
  readonly html: string;
}

/** The project's own articles. */
export const ownArticles: Sample[] = globSync('fixtures/articles/*/source.html', { cwd: ROOT })
  .toSorted()
  .map((path) => ({ name: basename(join(path, '..')), html: readFileSync(join(ROOT, path), 'utf8') }));

const SEEDS = join(ROOT, '../shared/seeds');
const LABELS = join(ROOT, '../shared/gold/seeds.jsonl');

function publishedDays(): Map<string, string> {
  const lines = readFileSync(LABELS, 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line)).map(({ file, published }) => [file, published]));
}

/** Press articles that lie beside the project on its makers' machines; elsewhere the list is empty. */
export function seeds(): Sample[] {
  if (!existsSync(SEEDS) || !existsSync(LABELS)) return [];
  const published = publishedDays();
  return globSync('*.txt', { cwd: SEEDS })
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(SEEDS, file), 'utf8');
      const title = `DeepSeek in the news: ${file.slice(0, 3)}`;
      return {
        name: file.slice(0, 3),
        html: newsPage({ text, title, published: published.get(file) ?? '2025-01-28' }),
      };
    });
}
