import { describe, expect, it } from 'vitest';
import type { ClaimWords } from '../mark/marks.ts';
import { wordsAfter } from './step.ts';

const height = 800;

/** Words whose lines begin at these heights of the window; `undefined`: not drawn. */
const at = (...tops: (number | undefined)[]): ClaimWords[] =>
  tops.map((top, index) => {
    const box = { top: top ?? 0, bottom: (top ?? 0) + 20 };
    const range = { getClientRects: () => (top === undefined ? [] : [box]), getBoundingClientRect: () => box };
    return { id: `c${index + 1}`, verdict: 'conflicting', range: range as unknown as Range, isMarked: true };
  });

const reached = (words: ClaimWords[], last: string | undefined, by: 1 | -1) => wordsAfter(words, last, by, height)?.id;

describe('without a claim that was looked at', () => {
  const words = at(-500, -100, 200, 600, 1500);
  it('begins at the first in view', () => expect(reached(words, undefined, 1)).toBe('c3'));
  it('goes back from the last in view', () => expect(reached(words, undefined, -1)).toBe('c4'));
  it('goes below the view, or above it', () => {
    expect(reached(at(-100, 900), undefined, 1)).toBe('c2');
    expect(reached(at(-100, 900), undefined, -1)).toBe('c1');
  });
  it('begins anew where there is nothing further', () => {
    expect(reached(at(-300, -100), undefined, 1)).toBe('c1');
    expect(reached(at(900, 1000), undefined, -1)).toBe('c2');
  });
});

describe('from the claim that was looked at last', () => {
  const words = at(100, 390, 410, 900);
  it('goes on from it, though others are in view', () => {
    expect(reached(words, 'c2', 1)).toBe('c3');
    expect(reached(words, 'c2', -1)).toBe('c1');
  });
  it('goes round at the ends', () => {
    expect(reached(at(100, 300), 'c2', 1)).toBe('c1');
    expect(reached(at(100, 300), 'c1', -1)).toBe('c2');
  });
  it('begins at the view once the reader has left it', () => expect(reached(at(-900, -100, 200), 'c1', 1)).toBe('c3'));
});

it('passes over words that are not drawn', () => {
  expect(reached(at(undefined, 200, undefined, 400), undefined, 1)).toBe('c2');
  expect(reached(at(undefined, 200, undefined, 400), 'c2', 1)).toBe('c4');
});

it('has nowhere to go without marks', () => expect(reached([], undefined, 1)).toBeUndefined());
