import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function* chunked(chunks: readonly string[]) {
  yield* chunks;
}

async function collect(chunks: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunked(chunks))) lines.push(line);
  return lines;
}

test('keeps the line separators that JSON strings may hold', async () => {
  expect(await collect(['"a\u2028b\u2029c"\r\n', '"d"'])).toEqual(['"a\u2028b\u2029c"', '"d"']);
});

test('takes a last line without an end, and makes none of a last line end', async () => {
  expect(await collect(['a\n', 'b'])).toEqual(['a', 'b']);
  expect(await collect(['a\nb\n'])).toEqual(['a', 'b']);
});

test('gives the same lines however the text is cut into chunks', async () => {
  const line = fc.string().filter((text) => !/[\r\n]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (lines, size) => {
      const text = lines.map((each) => `${each}\n`).join('');
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      );
      expect(await collect(chunks)).toEqual(lines);
    }),
  );
});
