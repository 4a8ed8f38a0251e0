import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { factOnce } from './fact-once.ts';

test('finds a fact told twice', () => {
  expect(
    problemsAfter([factOnce], {
      'facts.yaml': [
        [
          '- id: lark-2.licence',
          '- id: lark-2.licence.again\n  subject: lark-2\n  metric: licence\n  value: { stance: open }\n  asOf: 2026-02-01\n  sources: [report]\n  verified: primary\n  context: Again.\n\n- id: lark-2.licence',
        ],
      ],
    }),
  ).toEqual([
    {
      file: 'facts.yaml',
      line: 54,
      rule: 'fact-once',
      words: 'lark-2.licence',
      reason: 'says the same as lark-2.licence.again',
    },
  ]);
});
