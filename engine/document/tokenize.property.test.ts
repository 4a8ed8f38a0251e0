import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { tokenize } from './tokenize.ts';

it('covers every character that is not white space, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { start, end, count } = tokenize(text, () => -1);
      let at = 0;
      for (let i = 0; i < count; i++) {
        const [from, to] = [start[i] ?? -1, end[i] ?? -1];
        if (from < at || to <= from) return false;
        at = to;
      }
      return at <= text.length;
    }),
  );
});

it('gives each text the same tokens, whatever was cut before it', () => {
  const cut = (text: string) => {
    const words: string[] = [];
    const { start, end, flags, char } = tokenize(text, (folded, from, to) =>
      words.push(String.fromCharCode(...folded.subarray(from, to))),
    );
    return { start, end, flags, char, words };
  };
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, other) => {
      const before = cut(text);
      cut(`${other} ${other}`);
      expect(cut(text)).toEqual(before);
    }),
  );
});

it('folds without moving an offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(fold(text)).toHaveLength(text.length);
    }),
  );
});
