import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Vocabulary } from './vocabulary.ts';

const codes = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));

it('numbers words in the order they come, and finds each where it stands in a text', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'abé\u4e00') })), (words) => {
      const vocabulary = new Vocabulary();
      const reference = new Map<string, number>();
      for (const word of words) {
        if (!reference.has(word)) reference.set(word, reference.size);
        expect(vocabulary.add(codes(`<${word}>`), 1, word.length + 1)).toBe(reference.get(word));
      }
      for (const [word, number] of reference) {
        expect(vocabulary.find(codes(`- ${word} -`), 2, word.length + 2)).toBe(number);
        expect(vocabulary.find(codes(`${word}x`), 0, word.length + 1)).toBe(reference.get(`${word}x`) ?? -1);
      }
    }),
  );
});

it('keeps its numbers when it grows', () => {
  const vocabulary = new Vocabulary();
  const words = Array.from({ length: 20_000 }, (_, i) => `w${i.toString(36)}`);
  for (const word of words) vocabulary.add(codes(word), 0, word.length);
  expect(words.map((word) => vocabulary.find(codes(word), 0, word.length))).toEqual(words.map((_, i) => i));
  expect(vocabulary.find(codes('other'), 0, 5)).toBe(-1);
});
