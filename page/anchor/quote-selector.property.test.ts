import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSelector, selectorOf } from './quote-selector.ts';

const text = fc
  .array(fc.constantFrom('R1 ', 'cost ', '$6 ', 'million ', 'and ', 'V3 '), { minLength: 1, maxLength: 60 })
  .map((w) => w.join(''));
const textAndSpan = text.chain((t) =>
  fc.tuple(fc.constant(t), fc.nat(t.length - 1), fc.integer({ min: 1, max: 12 })).map(([whole, start, length]) => ({
    text: whole,
    span: { start, end: Math.min(start + length, whole.length) },
  })),
);

describe('select, edit, resolve', () => {
  it('finds the very place in an unchanged text', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text: whole, span }) => {
        const selector = selectorOf(whole, span);
        expect(selector.exact).toBe(whole.slice(span.start, span.end));
        expect(findSelector(whole, selector, span.start)).toEqual(span);
      }),
    );
  });

  it('follows the place when text is put in before or after it', () => {
    fc.assert(
      fc.property(
        textAndSpan,
        fc.string({ maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        ({ text: whole, span }, before, after) => {
          const selector = selectorOf(whole, span);
          const edited = `${before}\n\n${whole}\n\n${after}`;
          const found = findSelector(edited, selector, span.start + before.length + 2);
          expect(found && edited.slice(found.start, found.end)).toBe(selector.exact);
          if (
            whole.indexOf(selector.exact) === whole.lastIndexOf(selector.exact) &&
            !`${before}\n\n${after}`.includes(selector.exact)
          ) {
            expect(found?.start).toBe(span.start + before.length + 2);
          }
        },
      ),
    );
  });

  it('finds nothing once the quote is gone', () => {
    fc.assert(
      fc.property(textAndSpan, ({ text: whole, span }) => {
        const selector = selectorOf(whole, span);
        expect(findSelector(whole.split(selector.exact).join('#'), selector)).toBeUndefined();
      }),
    );
  });
});

it('tells equal quotes apart by what stands around them', () => {
  const before = 'V3 cost $6 million. R1 cost $6 million.';
  const selector = selectorOf(before, { start: 28, end: 38 });
  const after = 'It is said that V3 cost $6 million. And R1 cost $6 million.';
  expect(findSelector(after, selector)?.start).toBe(after.lastIndexOf('$6'));
});
