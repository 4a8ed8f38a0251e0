import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTexts } from '../build/load.ts';
import { example, problemsAfter } from './example.ts';
import { lintLoaded } from './lint.ts';
import { rules } from './rules/index.ts';

test('has nothing against a clean pack', () => {
  expect(problemsAfter(rules, {})).toEqual([]);
});

test('knows at least twenty kinds of mistakes, each a file of its own name with a test that fails it', () => {
  const files = readdirSync(new URL('./rules/', import.meta.url));
  const names = rules.map((rule) => rule.id);
  expect(names.length).toBeGreaterThanOrEqual(20);
  expect(names).toEqual([...new Set(names)].sort());
  const expected = ['index.ts', ...names.flatMap((name) => [`${name}.ts`, `${name}.test.ts`])];
  expect(files.sort()).toEqual(expected.sort());
});

test('tells where a file cannot be read, and looks no further', () => {
  expect(lintLoaded(loadTexts({ ...example, 'facts.yaml': '- id: a\n  id: b\n' }))).toEqual([
    {
      file: 'facts.yaml',
      line: 2,
      rule: 'readable',
      words: '',
      reason: 'Map keys must be unique at line 2, column 3:',
    },
  ]);
});

test('does not take YAML aliases, which can make a small file huge', () => {
  const bomb = '- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n';
  expect(lintLoaded(loadTexts({ ...example, 'facts.yaml': bomb }))[0]).toMatchObject({
    file: 'facts.yaml',
    rule: 'readable',
  });
});

test('tells where the schema refuses a value', () => {
  expect(problemsAfter([], { 'facts.yaml': [['tolerance: 0.05', 'tolerance: much']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 5,
      rule: 'schema',
      words: 'lark.price tolerance',
      reason: 'Invalid input: expected number, received string',
    },
  ]);
});

test('tells where the schema finds a field that it does not know', () => {
  expect(problemsAfter([], { 'entities.yaml': [['kind: company', 'kind: company\n  colour: red']] })).toEqual([
    { file: 'entities.yaml', line: 1, rule: 'schema', words: 'heron', reason: 'Unrecognized key: "colour"' },
  ]);
});
