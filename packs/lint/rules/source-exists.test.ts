import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { sourceExists } from './source-exists.ts';

test('finds a source that is not listed', () => {
  expect(
    problemsAfter([sourceExists], { 'facts.yaml': [['sources: [report, paper]', 'sources: [report, papers]']] }),
  ).toEqual([{ file: 'facts.yaml', line: 9, rule: 'source-exists', words: 'papers', reason: 'no source has this id' }]);
});
