import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatPack } from './format.ts';
import { loadPack } from './load.ts';

const facts = (text: string) => formatPack({ section: 'facts', text });

test('writes entries in the order of the schema, one to a line', () => {
  expect(facts('- subject: lark\n  id: "lark.price"\n')).toBe('- id: lark.price\n  subject: lark\n');
});

test('parts the items of a file by an empty line', () => {
  expect(facts('- id: a\n- id: b\n')).toBe('- id: a\n\n- id: b\n');
});

test('writes plain tables and lists on one line', () => {
  const text = '- value:\n    unit: USD\n    min: 1\n  sources:\n    - a\n    - b\n';
  expect(facts(text)).toBe('- value: { min: 1, unit: USD }\n  sources: [a, b]\n');
});

test('writes large round figures as they are spoken', () => {
  const text = '- value: { min: 593000000000, max: 2788000 }\n- value: { min: -1500000, max: 1048576 }\n';
  expect(facts(text)).toBe('- value: { min: 593e9, max: 2.788e6 }\n\n- value: { min: -1.5e6, max: 1048576 }\n');
});

test('folds long text, and quotes what YAML would not read as text', () => {
  const long = `${'word '.repeat(30)}end.`;
  expect(facts(`- context: ${long}\n`)).toBe(
    `- context: >-\n    ${'word '.repeat(22)}word\n    ${'word '.repeat(7)}end.\n`,
  );
  expect(facts('- context: "Part: one"\n- context: "true"\n- context: "- x"\n')).toBe(
    '- context: "Part: one"\n\n- context: "true"\n\n- context: "- x"\n',
  );
});

test('keeps comments, above what they are about', () => {
  const text = '# Head.\n\n- id: a # why\n  # the price\n  metric: price\n# second\n- id: b\n# end\n';
  const once = facts(text);
  expect(once).toBe('# Head.\n\n# why\n- id: a\n  # the price\n  metric: price\n\n# second\n- id: b\n\n# end\n');
  expect(facts(once)).toBe(once);
});

test('wraps long lists', () => {
  const names = Array.from({ length: 30 }, (_, index) => `name-${index}`);
  const text = formatPack({ section: 'entities', text: `- aliases: [${names.join(', ')}]\n` });
  expect(text.split('\n').every((line) => line.length <= 120)).toBe(true);
  expect(formatPack({ section: 'entities', text })).toBe(text);
});

const folders = readdirSync('packs').filter((name) => existsSync(`packs/${name}/pack.yaml`));
const authoredFiles = folders.flatMap((name) =>
  loadPack(`packs/${name}`).files.map((source) => [`${name}/${source.file}`, source] as const),
);

test.each(authoredFiles)('finds %s in its canonical form, byte for byte', (_, source) => {
  expect(formatPack(source)).toBe(source.text);
});
