import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { triggerNamesTopic } from './trigger-names-topic.ts';

test('finds a spelling that no trigger lets through', () => {
  expect(
    problemsAfter([triggerNamesTopic], { 'entities.yaml': [['aliases: [Heron]', 'aliases: [Heron, Herron]']] }),
  ).toEqual([
    {
      file: 'pack.yaml',
      line: 9,
      rule: 'trigger-names-topic',
      words: 'Herron',
      reason: 'a page that names the topic so would not be read',
    },
  ]);
});
