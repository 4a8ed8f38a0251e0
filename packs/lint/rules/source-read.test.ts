import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { sourceRead } from './source-read.ts';

test('finds a verified fact whose source nobody read', () => {
  expect(problemsAfter([sourceRead], { 'sources.yaml': [['read: excerpt', 'read: no']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 21,
      rule: 'source-read',
      words: 'secondary',
      reason: 'nobody has read a source of lark.price.press',
    },
    {
      file: 'facts.yaml',
      line: 31,
      rule: 'source-read',
      words: 'secondary',
      reason: 'nobody has read a source of lark.price.summer',
    },
  ]);
});

test('finds a press report taken for the original', () => {
  expect(
    problemsAfter([sourceRead], {
      'facts.yaml': [
        [
          'sources: [report]\n  verified: primary\n  context: Measured',
          'sources: [paper]\n  verified: primary\n  context: Measured',
        ],
      ],
    }),
  ).toEqual([
    {
      file: 'facts.yaml',
      line: 42,
      rule: 'source-read',
      words: 'primary',
      reason: 'none of its sources is where the figure was made',
    },
  ]);
});
