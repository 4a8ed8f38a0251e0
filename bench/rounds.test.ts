import { expect, test } from 'vitest';
import { alternate, median, ratio } from './rounds.ts';

test('every contender runs cold, then warms up, then once a round, of which each begins with another', () => {
  const runs: string[] = [];
  const contender = (name: string) => ({ name, run: () => runs.push(name) });
  const timings = alternate(['a', 'b', 'c'].map(contender), 3, 0.2);
  expect(runs.join('')).toMatch(/^abca+b+c+abcbcacab$/);
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
  const slow = { name: 'slow', first: 1, rounds: [10, 40, 90] };
  const fast = { name: 'fast', first: 1, rounds: [10, 10, 10] };
  expect(ratio(slow, fast)).toBe(4);
});
