import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTexts } from '../build/load.ts';
import { problemLine } from '../build/problem.ts';
import { lintLoaded } from '../lint/lint.ts';

test("the example of the author's guide is a whole and clean pack", () => {
  const guide = readFileSync('docs/pack-guide.md', 'utf8');
  const files = [...guide.matchAll(/^`([a-z]+\.yaml)`\n\n```yaml\n([^`]*)```$/gm)];
  const texts = Object.fromEntries(files.map(([, file = '', text = '']) => [file, text]));
  expect(Object.keys(texts).sort()).toEqual([
    'decoys.yaml',
    'entities.yaml',
    'facts.yaml',
    'metrics.yaml',
    'pack.yaml',
    'sources.yaml',
  ]);
  expect(lintLoaded(loadTexts(texts)).map(problemLine)).toEqual([]);
});
