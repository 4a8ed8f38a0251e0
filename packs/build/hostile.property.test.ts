import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, compileLexicon, documentFromText, indexPack, spot } from '#engine';
import { type Pack, pack as packSchema } from '#schema/pack';
import { parsePack } from '#schema/parse-pack';
import { example } from '../lint/example.ts';
import { parseLoaded } from './build.ts';
import { loadTexts } from './load.ts';

const json = JSON.stringify(parseLoaded(loadTexts(example)));

type Path = readonly (string | number)[];

/** Ways to every value in a tree. */
function* paths(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const valueAt = (tree: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], tree);

const tree: unknown = JSON.parse(json);
const allPaths = [...paths(tree)];
const tables = allPaths.filter((path) => {
  const value = valueAt(tree, path);
  return typeof value === 'object' && !Array.isArray(value);
});
const idPaths = allPaths.filter((path) => path.at(-1) === 'id');
const textPaths = allPaths.filter((path) => typeof valueAt(tree, path) === 'string');

/** The pack's text with the value at a path replaced. */
function withValue(path: Path, value: string): string {
  const copy = { root: JSON.parse(json) as unknown };
  const [last = 'root', ...way] = ['root', ...path].reverse();
  (valueAt(copy, way.reverse()) as Record<string | number, unknown>)[last] = '\0';
  return JSON.stringify(copy.root).replace('"\\u0000"', () => value);
}

const nested = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);
const many = (count: number, value: string) => `[${Array(count).fill(value).join(',')}]`;

/** A pack's text after something was done to it, by what was done. */
const mutants = {
  bytes: fc
    .array(
      fc.record({
        at: fc.nat(json.length - 1),
        drop: fc.nat(20),
        put: fc.string({ unit: 'binary', maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((changes) =>
      changes.reduce((text, { at, drop, put }) => text.slice(0, at) + put + text.slice(at + drop), json),
    ),
  types: fc
    .tuple(fc.constantFrom(...allPaths), fc.jsonValue())
    .map(([path, value]) => withValue(path, JSON.stringify(value))),
  'huge numbers': fc
    .tuple(fc.constantFrom(...allPaths), fc.constantFrom('1e308', '-1e308', '1e999', '-0', '5e-324', '9'.repeat(400)))
    .map(([path, value]) => withValue(path, value)),
  'deep nesting': fc
    .tuple(
      fc.constantFrom(...allPaths),
      fc.constantFrom(nested(5_000, '[', ']'), `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
    )
    .map(([path, value]) => withValue(path, value)),
  'endless lists': fc
    .tuple(
      fc.constantFrom(...allPaths),
      fc.constantFrom(many(20_000, '0'), many(20_000, '"x"'), `"${'x'.repeat(30_000)}"`),
    )
    .map(([path, value]) => withValue(path, value)),
  'prototype keys': fc
    .tuple(
      fc.constantFrom(...tables),
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'),
      fc.constantFrom('{"polluted":true}', '[]', '"x"', 'null'),
    )
    .map(([path, key, value]) => {
      const table = JSON.stringify(valueAt(tree, path)).slice(1, -1);
      return withValue(path, `{${table}${table && ','}"${key}":${value}}`);
    }),
  'duplicate ids': fc
    .tuple(fc.constantFrom(...idPaths), fc.constantFrom(...idPaths))
    .map(([to, from]) => withValue(to, JSON.stringify(valueAt(tree, from)))),
  'controls of direction': fc
    .tuple(fc.constantFrom(...textPaths), fc.constantFrom('\u202e', '\u2066', '\u200f', '\u0000', '\ud800'), fc.nat(6))
    .map(([path, control, at]) => {
      const text = valueAt(tree, path) as string;
      return withValue(path, JSON.stringify(text.slice(0, at) + control + text.slice(at)));
    }),
} as const;

const article = documentFromText(
  'Heron says that the Lark costs 25 dollars, and that Lark 2 scores 91.5% on Sum Test.',
  {},
);

/** A pack that was let in is used: whatever is in it, reading and checking by it must end. */
function use(pack: Pack): void {
  check(spot(article, compileLexicon(pack, 'en')), indexPack(pack), { language: 'en' });
}

/** How a text ends: refused by the parser, refused by the schema with a place and a reason, or in use. */
function outcome(text: string): 'not JSON' | 'no pack' | 'loaded' {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return 'not JSON';
    throw error;
  }
  const result = parsePack(data);
  if (result.success) {
    use(result.data);
    // What is let in without zod's own look is what zod lets in.
    expect(packSchema.parse(data)).toEqual(result.data);
    return 'loaded';
  }
  const [issue] = result.error.issues;
  if (!issue?.message || !Array.isArray(issue.path)) throw new Error('refused without a reason or a place');
  return 'no pack';
}

/** Ten thousand in all, the same ones in every run. */
const each = 10_000 / Object.keys(mutants).length;

test.each(Object.entries(mutants))(
  'no pack with mutated %s crashes, hangs or pollutes',
  (_, arbitrary) => {
    const known = Object.getOwnPropertyNames(Object.prototype);
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitrary, (text) => void seen.add(outcome(text))),
      { numRuns: each, seed: 5, endOnFailure: true },
    );
    expect(seen.size).toBeGreaterThan(0);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(known);
  },
  120_000,
);
