import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { caseOfName } from './case-of-name.ts';

test('finds a case rule for a name that is none', () => {
  expect(
    problemsAfter([caseOfName], { 'entities.yaml': [['caseSensitive: [Lark]', 'caseSensitive: [LARK]']] }),
  ).toEqual([{ file: 'entities.yaml', line: 10, rule: 'case-of-name', words: 'LARK', reason: 'is none of its names' }]);
});
