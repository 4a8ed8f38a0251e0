import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { nameClaimedOnce } from './name-claimed-once.ts';

test('finds one name for two entities', () => {
  expect(
    problemsAfter([nameClaimedOnce], { 'entities.yaml': [['aliases: [Heron]', 'aliases: [Heron, lark 2]']] }),
  ).toEqual([
    { file: 'entities.yaml', line: 13, rule: 'name-claimed-once', words: 'Lark 2', reason: 'stands for heron as well' },
  ]);
});
