import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { nameNotDescription } from './name-not-description.ts';

test('finds a description among the names', () => {
  expect(
    problemsAfter([nameNotDescription], {
      'entities.yaml': [['aliases: [Heron]', 'aliases: [Heron, the model maker]']],
    }),
  ).toEqual([
    {
      file: 'entities.yaml',
      line: 4,
      rule: 'name-not-description',
      words: 'the model maker',
      reason: 'begins with "the" and goes on in lower case: a description',
    },
  ]);
});
