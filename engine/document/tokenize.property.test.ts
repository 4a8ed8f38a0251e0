import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';
import { tokenize } from './tokenize.ts';

it('covers every character that is not white space, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const t = tokenize(text, () => -1);
      let at = 0;
      for (let i = 0; i < t.count; i++) {
        const start = t.start[i] ?? -1;
        const end = t.end[i] ?? -1;
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
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
