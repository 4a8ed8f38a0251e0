import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Pack } from '#schema/pack';
import { buildPack } from './index.ts';

/** Rooms that must work for any story. */
const rooms = ['engine', 'page', 'components'];
const packs = ['packs/deepseek', 'packs/crowdstrike'];

/** Names that any text in English holds, whatever its story: of two app stores and of an industry. */
const everyday = new Set(['Apple', 'Google', 'Big Tech']);

/** Names that no code can need: of four letters or more, and not also a word of the language. */
const namesOf = ({ entities }: Pack): string[] =>
  entities
    .flatMap(({ name, aliases, misspellings = [] }) => [name, ...aliases, ...misspellings])
    .filter((name) => name.length >= 4 && /[A-Z0-9]/.test(name) && !everyday.has(name))
    .concat(entities.map(({ id }) => id).filter((id) => id.includes('-')));

/** The words of a source file without its comments: identifiers and texts. */
function wordsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) ||
      ts.isLiteralExpression(node) ||
      ts.isTemplateLiteralToken(node) ||
      ts.isJsxText(node)
    ) {
      words.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words;
}

test.each(packs)(
  'no line of the engine, the page or the components knows a name of %s',
  (dir) => {
    const names = namesOf(buildPack(dir).pack).map((name) => ` ${name} `);
    const files = rooms
      .flatMap((room) => globSync(`${room}/**/*.{ts,tsx}`))
      .filter((file) => !/\.test\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) => {
      const code = ` ${Array.from(wordsOf(file))
        .join(' ')
        .replaceAll(/[^\p{L}\p{N}.-]+/gu, ' ')} `;
      return names.filter((name) => code.includes(name)).map((name) => `${file}:${name}`);
    });
    expect(found).toEqual([]);
  },
  60_000,
);
