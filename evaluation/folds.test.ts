import { expect, test } from 'vitest';
import { foldSpread } from './folds.ts';
import type { TextScore } from './score.ts';
import { scoreText } from './score.ts';

const missed: TextScore = scoreText([{ quote: 'x', at: 0, subject: 's', metric: 'm' }], []);
const clean: TextScore = scoreText([], []);

test('every text is in one fold, and equal folds have no spread', () => {
  expect(foldSpread([clean, clean, clean], 3)).toEqual({ folds: [1, 1, 1], mean: 1, deviation: 0 });
});

test('the spread is the sample deviation of the folds', () => {
  const { folds, mean, deviation } = foldSpread([clean, missed, clean, missed], 2);
  expect(folds).toEqual([1, 0]);
  expect(mean).toBe(0.5);
  expect(deviation).toBeCloseTo(Math.SQRT1_2);
});
