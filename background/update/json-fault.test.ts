import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './json-fault.ts';

test.each([
  ['', 1, 1, 'expected value, the text ends'],
  ['<!doctype html>', 1, 1, 'expected value, found "<"'],
  ['{"a": 1,}', 1, 9, 'expected name, found "}"'],
  ['{"a": 1\n "b": 2}', 2, 2, 'expected , or }, found "\\""'],
  ['{"a" 1}', 1, 6, 'expected :, found "1"'],
  ['[1, 2', 1, 6, 'expected , or ], the text ends'],
  ['[1 2]', 1, 4, 'expected , or ], found "2"'],
  ['[01]', 1, 3, 'expected , or ], found "1"'],
  ['[1,\n\n  tru]', 3, 3, 'expected value, found "t"'],
  ['["a\nb"]', 1, 4, 'expected value or ], found "\\n"'],
  ['["\\x"]', 1, 3, 'expected value or ], found "\\\\"'],
  ['{} {}', 1, 4, 'expected end, found "{"'],
])('finds the place in %j', (text, line, column, words) => {
  expect(findJsonFault(text)).toEqual({ line, column, words });
});

test('finds nothing in JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(4), (text, indent) => {
      expect(findJsonFault(text)).toBeUndefined();
      expect(findJsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
    }),
  );
});

test('agrees with JSON.parse on what is JSON, whatever is done to it', () => {
  const damaged = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', '0', '.', ' ', '\u0001'));
  fc.assert(
    fc.property(damaged, ([text, at, replacement]) => {
      const place = at % (text.length + 1);
      const edited = text.slice(0, place) + replacement + text.slice(place + 1);
      expect(findJsonFault(edited) === undefined).toBe(parses(edited));
    }),
    { numRuns: 2_000 },
  );
});

test('is not troubled by depth or length', () => {
  const LARGE = 300_000;
  expect(findJsonFault('['.repeat(LARGE))).toMatchObject({ column: LARGE + 1 });
  expect(findJsonFault(`["${'x'.repeat(LARGE)}`)).toMatchObject({ column: LARGE + 3 });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
