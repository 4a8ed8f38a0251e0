import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { valueUnit } from './value-unit.ts';

test('finds a value in another unit', () => {
  expect(problemsAfter([valueUnit], { 'facts.yaml': [['max: 20, unit: USD', 'max: 20, unit: EUR']] })).toEqual([
    { file: 'facts.yaml', line: 4, rule: 'value-unit', words: 'EUR', reason: 'price is given as USD' },
  ]);
});

test('finds a number where a stance is due', () => {
  expect(
    problemsAfter([valueUnit], { 'facts.yaml': [['value: { stance: open }', 'value: { min: 1, unit: percent }']] }),
  ).toEqual([
    { file: 'facts.yaml', line: 48, rule: 'value-unit', words: 'percent', reason: 'licence is given as stance' },
  ]);
});
