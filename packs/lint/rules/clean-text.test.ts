import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { cleanText } from './clean-text.ts';

test('finds a mark that turns the direction of writing', () => {
  expect(problemsAfter([cleanText], { 'facts.yaml': [['The price with tax.', 'The price \u202ewith tax.']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 22,
      rule: 'clean-text',
      words: 'The price \u202ewith tax.',
      reason: 'holds an invisible character',
    },
  ]);
});

test('finds a stray space', () => {
  expect(
    problemsAfter([cleanText], { 'facts.yaml': [['context: The price with tax.', 'context: "The price  with tax."']] }),
  ).toEqual([
    { file: 'facts.yaml', line: 22, rule: 'clean-text', words: 'The price  with tax.', reason: 'holds a stray space' },
  ]);
});
