import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { topicExists } from './topic-exists.ts';

test('finds a member of the family that is not listed', () => {
  expect(problemsAfter([topicExists], { 'pack.yaml': [['topic: heron', 'topic: heron\nfamily: [crane]']] })).toEqual([
    { file: 'pack.yaml', line: 8, rule: 'topic-exists', words: 'crane', reason: 'no entity has this id' },
  ]);
});

test('finds a topic that is not listed', () => {
  expect(problemsAfter([topicExists], { 'pack.yaml': [['topic: heron', 'topic: herons']] })).toEqual([
    { file: 'pack.yaml', line: 7, rule: 'topic-exists', words: 'herons', reason: 'no entity has this id' },
  ]);
});

test('finds a stand-in that is no group', () => {
  expect(problemsAfter([topicExists], { 'pack.yaml': [['models: rivals', 'models: lark']] })).toEqual([
    { file: 'pack.yaml', line: 8, rule: 'topic-exists', words: 'lark', reason: 'is of kind model, not group' },
  ]);
});
