import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack as packSchema } from '#schema/pack';
import { example } from '../lint/example.ts';
import { parseLoaded } from './build.ts';
import { loadTexts } from './load.ts';

const json = JSON.stringify(parseLoaded(loadTexts(example)));

type Path = (string | number)[];

/** Ways to every value in a tree. */
function* paths(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* paths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

const allPaths = [...paths(JSON.parse(json))];

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0);

/** What an attacker or a broken tool could put in the place of a value. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -0,
    1e308,
    -1e308,
    '',
    '__proto__',
    'constructor',
    '\u202eevil',
    'x'.repeat(30_000),
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    deep(2_000),
    Array(70_000).fill('x'),
    JSON.parse('{"__proto__": {"polluted": true}}'),
  ),
  fc.jsonValue(),
);

function mutated(path: Path, value: unknown): unknown {
  const tree = { root: JSON.parse(json) as unknown };
  const [last = 'root', ...way] = ['root', ...path].reverse();
  const parent = way.reverse().reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], tree);
  (parent as Record<string | number, unknown>)[last] = value;
  return tree.root;
}

test('a hostile value anywhere in a pack is taken or refused with its place, and changes nothing else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...allPaths), hostile, (path, value) => {
      const result = packSchema.safeParse(mutated(path, value));
      if (!result.success) {
        const [issue] = result.error.issues;
        expect(issue?.message).not.toBe('');
        expect(Array.isArray(issue?.path)).toBe(true);
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

test('a text with changed bytes is read, or refused by the parser or the schema, never worse', () => {
  const change = fc.record({
    at: fc.nat(json.length - 1),
    drop: fc.nat(20),
    put: fc.string({ unit: 'binary', maxLength: 8 }),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const text = changes.reduce((so, { at, drop, put }) => so.slice(0, at) + put + so.slice(at + drop), json);
      let tree: unknown;
      try {
        tree = JSON.parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError);
        return;
      }
      expect(typeof packSchema.safeParse(tree).success).toBe('boolean');
    }),
    { numRuns: 1_000 },
  );
}, 60_000);
