import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildPack, lintPack, problemLine } from '../index.ts';

const dir = 'packs/deepseek';
const { pack, json } = buildPack(dir);
const reference = '../shared/reference/facts.json';

test('has no problem that the linter knows', () => {
  expect(lintPack(dir).map(problemLine)).toEqual([]);
}, 60_000);

test('is under 150 KB as it is sent', () => {
  expect(gzipSync(json, { level: 9 }).length).toBeLessThan(150_000);
}, 60_000);

test.skipIf(!existsSync(reference))(
  `holds each fact of ${reference}, or tells why not`,
  () => {
    const researched: { facts: { id: string }[] } = JSON.parse(readFileSync(reference, 'utf8'));
    const held = new Set(pack.facts.map((fact) => fact.id));
    const leftOut = readFileSync(`${dir}/LEFT-OUT.md`, 'utf8');
    const missing = researched.facts.filter(({ id }) => !held.has(id) && !leftOut.includes(`- \`${id}\``));
    expect(missing.map((fact) => fact.id)).toEqual([]);
  },
  60_000,
);
