import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { subjectExists } from './subject-exists.ts';

test('finds a subject that is misspelt', () => {
  expect(problemsAfter([subjectExists], { 'facts.yaml': [['subject: lark\n', 'subject: lakr\n']] })).toEqual([
    { file: 'facts.yaml', line: 2, rule: 'subject-exists', words: 'lakr', reason: 'no entity has this id' },
  ]);
});
