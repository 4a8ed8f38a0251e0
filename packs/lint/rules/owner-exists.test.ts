import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { ownerExists } from './owner-exists.ts';

test('finds a maker that is not listed', () => {
  expect(problemsAfter([ownerExists], { 'entities.yaml': [['maker: heron\n', 'maker: herron\n']] })).toEqual([
    { file: 'entities.yaml', line: 11, rule: 'owner-exists', words: 'herron', reason: 'no entity has this id' },
  ]);
});

test('finds a whole that is not listed', () => {
  expect(problemsAfter([ownerExists], { 'entities.yaml': [['partOf: lark', 'partOf: larks']] })).toEqual([
    { file: 'entities.yaml', line: 17, rule: 'owner-exists', words: 'larks', reason: 'no entity has this id' },
  ]);
});

test('finds a circle of parts', () => {
  expect(problemsAfter([ownerExists], { 'entities.yaml': [['partOf: lark', 'partOf: lark-2']] })).toEqual([
    { file: 'entities.yaml', line: 17, rule: 'owner-exists', words: 'lark-2', reason: 'is part of itself in the end' },
  ]);
});
