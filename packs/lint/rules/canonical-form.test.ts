import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { canonicalForm } from './canonical-form.ts';

test('finds entries out of order', () => {
  expect(
    problemsAfter([canonicalForm], {
      'facts.yaml': [['subject: lark\n  metric: price\n', 'metric: price\n  subject: lark\n']],
    }),
  ).toEqual([
    {
      file: 'facts.yaml',
      line: 2,
      rule: 'canonical-form',
      words: '  metric: price',
      reason: 'expected "  subject: lark"',
    },
  ]);
});
