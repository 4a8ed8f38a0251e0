import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { subjectKind } from './subject-kind.ts';

test('finds a price of a company', () => {
  expect(problemsAfter([subjectKind], { 'facts.yaml': [['subject: lark\n', 'subject: heron\n']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 2,
      rule: 'subject-kind',
      words: 'heron',
      reason: 'is of kind company; price is told of model',
    },
  ]);
});
