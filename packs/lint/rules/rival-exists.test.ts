import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { rivalExists } from './rival-exists.ts';

test('finds a rival that is not listed', () => {
  expect(problemsAfter([rivalExists], { 'facts.yaml': [['against: rivals', 'against: rival']] })).toEqual([
    { file: 'facts.yaml', line: 39, rule: 'rival-exists', words: 'rival', reason: 'no entity has this id' },
  ]);
});

test('finds a comparison with itself', () => {
  expect(problemsAfter([rivalExists], { 'facts.yaml': [['against: rivals', 'against: lark-2']] })).toEqual([
    { file: 'facts.yaml', line: 39, rule: 'rival-exists', words: 'lark-2', reason: 'compares the subject with itself' },
  ]);
});
