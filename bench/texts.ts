import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** The project's own articles, as plain texts. */
export const ownArticles = (): string[] => [
  ...globSync('evaluation/articles/*.txt', { cwd: root }).sort().map(read),
  ...globSync('fixtures/articles/*/expected.json', { cwd: root })
    .sort()
    .map((file): string => JSON.parse(read(file)).text),
];

/** Paragraphs of prose that claim nothing which the pack knows of. */
const runningText = (): string[] => read('bench/running-text.txt').trim().split('\n\n');

/** So many paragraphs to an article make some two claims in a kilobyte, as in the press; the own articles alone have nine. */
const PARAGRAPHS_EACH = 8;

/** The same articles with running text between their paragraphs: a few claims in much that has to be read. */
export function ordinaryArticles(): string[] {
  const prose = runningText();
  return ownArticles().map((article, i) => {
    const own = article.split('\n\n');
    const others = Array.from({ length: PARAGRAPHS_EACH }, (_, j) => prose[(i + j) % prose.length] ?? '');
    const each = Math.ceil(PARAGRAPHS_EACH / own.length);
    return own.flatMap((part, at) => [part, ...others.slice(at * each, (at + 1) * each)]).join('\n\n');
  });
}

/** One long text of about `size` UTF-16 units: the articles one after the other, again and again. */
export function longText(parts: readonly string[], size: number): string {
  const once = `${parts.join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
}
