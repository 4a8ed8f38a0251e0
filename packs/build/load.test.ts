import { expect, test } from 'vitest';
import { example } from '../lint/example.ts';
import { loadPack, loadTexts } from './load.ts';

const lineOf = (file: string, words: string) => example[file]?.split('\n').findIndex((line) => line.includes(words));

test('puts the files of a pack together in the order of their names', () => {
  const loaded = loadTexts({
    'pack.yaml': 'id: heron\n',
    'facts/a.yaml': '- id: first\n',
    'facts/b.yaml': '- id: second\n',
  });
  expect(loaded.raw).toEqual({
    format: 'sounding-pack/1',
    id: 'heron',
    sources: [],
    entities: [],
    metrics: [],
    decoys: [],
    facts: [
      { id: 'first', scope: {} },
      { id: 'second', scope: {} },
    ],
  });
  expect(loaded.place(['facts', 1])).toEqual({ file: 'facts/b.yaml', line: 1 });
});

test('finds the line of each value', () => {
  const { place } = loadTexts(example);
  expect(place(['facts', 3, 'scope', 'against'])).toEqual({
    file: 'facts.yaml',
    line: (lineOf('facts.yaml', 'against') ?? 0) + 1,
  });
  expect(place(['stand', 'models'])).toEqual({ file: 'pack.yaml', line: 8 });
});

test('falls back to the nearest entry, or to the file, for what is not there', () => {
  const { place } = loadTexts(example);
  expect(place(['facts', 0, 'nothing', 'more'])).toEqual({ file: 'facts.yaml', line: 1 });
  expect(place(['facts', 99])).toEqual({ file: 'facts.yaml', line: 1 });
  expect(place(['homepage'])).toEqual({ file: 'pack.yaml', line: 1 });
});

test('says which file is missing', () => {
  expect(() => loadPack('packs/nowhere')).toThrow(/pack\.yaml/);
});
