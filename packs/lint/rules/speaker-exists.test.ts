import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { speakerExists } from './speaker-exists.ts';

test('finds a speaker that reads like an id', () => {
  expect(problemsAfter([speakerExists], { 'facts.yaml': [['saidBy: heron', 'saidBy: heron-labs']] })).toEqual([
    {
      file: 'facts.yaml',
      line: 8,
      rule: 'speaker-exists',
      words: 'heron-labs',
      reason: 'reads like an id, and no entity has it',
    },
  ]);
});
