import { expect, test } from 'vitest';
import { alternate, median, ratio, WARM_UP } from './rounds.ts';

test('every round runs each contender once, and the first of them changes', () => {
  const runs: string[] = [];
  const contender = (name: string) => ({ name, run: () => runs.push(name) });
  const timings = alternate(['a', 'b', 'c'].map(contender), 3);
  expect(runs.join('')).toBe(`${'abc'.repeat(WARM_UP)}abcbcacab`);
  expect(timings.map(({ name, rounds }) => [name, rounds.length])).toEqual([
    ['a', 3],
    ['b', 3],
    ['c', 3],
  ]);
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
});

test('a ratio compares within each round', () => {
  const slow = { name: 'slow', rounds: [10, 40, 90] };
  const fast = { name: 'fast', rounds: [10, 10, 10] };
  expect(ratio(slow, fast)).toBe(4);
});
