import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema.ts';
import { referencePage } from './page.ts';

const remedy = 'differs from the code: run "npm run pack -- reference"';

test.each(Object.entries(jsonSchemas()))('schemas/%s is what the code says', (file, text) => {
  expect(readFileSync(`schemas/${file}`, 'utf8') === text, `schemas/${file} ${remedy}`).toBe(true);
});

test('schemas/ holds nothing else', () => {
  expect(readdirSync('schemas').sort()).toEqual(Object.keys(jsonSchemas()).sort());
});

test('docs/pack-format.md is what the code says', () => {
  const page = readFileSync('docs/pack-format.md', 'utf8');
  expect(referencePage(page) === page, `docs/pack-format.md ${remedy}`).toBe(true);
});

test('a page without the marks of its generated parts is refused', () => {
  expect(() => referencePage('# A page\n')).toThrow('begin fields');
});
