import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { fitsOf } from './fits.ts';

const short = z.string().check(z.minLength(1), z.maxLength(3));

describe('tells what fits', () => {
  test.each<[string, z.ZodMiniType, unknown[], unknown[]]>([
    ['a text', short, ['a', 'abc'], ['', 'abcd', 7, null, undefined, ['a']]],
    ['a pattern', z.string().check(z.regex(/^\d+$/)), ['12'], ['x', 12]],
    ['a number', z.number(), [0, -1.5, 1e308], [Number.NaN, Number.POSITIVE_INFINITY, '1']],
    ['a whole number', z.int().check(z.positive()), [1], [0, 1.5, 2 ** 60]],
    ['a choice', z.enum(['a', 'b']), ['a'], ['c', 0]],
    ['one value', z.literal('a'), ['a'], ['b']],
    ['a list', z.array(short).check(z.maxLength(2)), [[], ['a', 'b']], [['a', 'b', 'c'], [''], 'a', {}]],
    ['a pair', z.tuple([z.number(), z.boolean()]), [[1, true]], [[1], [1, true, 2], [true, 1]]],
    ['a table by name', z.record(short, z.number()), [{}, { a: 1 }], [{ long: 1 }, { a: 'x' }, []]],
    ['either', z.union([z.number(), short]), [1, 'a'], ['', false]],
    [
      'a strict object',
      z.strictObject({ a: z.number(), b: z.optional(short) }),
      [{ a: 1 }, { a: 1, b: 'x' }],
      [{}, { b: 'x' }, { a: 1, c: 2 }, { a: 1, b: 2 }, null, [], JSON.parse('{"a": 1, "__proto__": 2}')],
    ],
    [
      'what it takes a rule to tell',
      z.strictObject({ low: z.number(), high: z.number() }).check(z.refine(({ low, high }) => low <= high)),
      [{ low: 1, high: 1 }],
      [{ low: 2, high: 1 }],
    ],
  ])('%s', (_, schema, good, bad) => {
    const fits = fitsOf(schema);
    expect(good.map(fits)).toEqual(good.map(() => true));
    expect(bad.map(fits)).toEqual(bad.map(() => false));
    expect(good.map((value) => schema.parse(value))).toEqual(good);
  });
});

test.each([
  ['a transform', z.pipe(z.string(), z.transform(Number))],
  ['an object that drops what it does not know', z.object({ a: z.number() })],
])('does not take a schema whose output is another value: %s', (_, schema) => {
  expect(() => fitsOf(schema)).toThrow('cannot tell what fits');
});
