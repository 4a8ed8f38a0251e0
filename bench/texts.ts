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

/** One long text of about `size` UTF-16 units: the articles one after the other, again and again. */
export function longText(parts: readonly string[], size: number): string {
  const once = `${parts.join('\n\n')}\n\n`;
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
}
