import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Document, parse } from 'yaml';
import { authored } from './authored.ts';
import { canonical, formatPack } from './format.ts';

/** Words with all that YAML gives a meaning to. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.stringMatching(/^[-:#?,[\]{}&*!|>'"%@` a0.~]{0,12}$/),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom('true', 'null', '~', '1e3', '0x1f', '2025-01-20', '.inf', 'a: b', 'a #b', ' a', 'a ', 'a  b', 'a\nb'),
);
const plain = fc.oneof(text, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger());
const key = fc.stringMatching(/^[a-z][a-zA-Z-]{0,8}$/);
const entry = fc.dictionary(
  key,
  fc.oneof(
    plain,
    fc.array(plain, { maxLength: 6 }),
    fc.dictionary(key, plain),
    fc.dictionary(key, fc.array(text)),
    fc.array(fc.dictionary(key, text)),
  ),
  { minKeys: 1, maxKeys: 5 },
);

test('what is written is read back unchanged, and written the same again', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
      const written = canonical(new Document(entries, { aliasDuplicateObjects: false }), authored.facts);
      expect(parse(written)).toEqual(normal(entries));
      expect(formatPack({ section: 'facts', text: written })).toBe(written);
    }),
  );
}, 60_000);

/** YAML does not tell -0 from 0, and fast-check makes tables without a prototype. */
const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
