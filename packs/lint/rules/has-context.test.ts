import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { hasContext } from './has-context.ts';

test('finds a fact without a note', () => {
  expect(problemsAfter([hasContext], { 'facts.yaml': [['  context: Measured by its maker.\n', '']] })).toEqual([
    { file: 'facts.yaml', line: 35, rule: 'has-context', words: 'lark-2.score', reason: 'has no context note' },
  ]);
});

test('finds a note that is no sentence', () => {
  expect(problemsAfter([hasContext], { 'facts.yaml': [['Measured by its maker.', 'Measured by its maker']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 43,
      rule: 'has-context',
      words: 'Measured by its maker',
      reason: 'does not end as a sentence',
    },
  ]);
});

test('finds a note too long to read', () => {
  expect(
    problemsAfter([hasContext], {
      'facts.yaml': [
        [
          'Measured by its maker.',
          'Measured again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again and again.',
        ],
      ],
    }),
  ).toEqual([
    {
      file: 'facts.yaml',
      line: 43,
      rule: 'has-context',
      words: 'lark-2.score',
      reason: 'is longer than 400 characters',
    },
  ]);
});
