import type { TextScore } from './score.ts';
import { summarise } from './summary.ts';

export interface FoldSpread {
  /** F1 of spotting + metric of each fold. */
  readonly folds: readonly number[];
  readonly mean: number;
  /** Sample standard deviation over the folds. */
  readonly deviation: number;
}

/**
 * Splits the texts into `count` folds, every `count`-th text together, and scores each alone. The engine is tuned by
 * hand, not fitted by fold, so the spread says how much the score hangs on which texts are in the set.
 */
export function foldSpread(scores: readonly TextScore[], count: number): FoldSpread {
  const folds = Array.from(
    { length: count },
    (_, fold) => summarise(scores.filter((_, i) => i % count === fold)).found.f1,
  );
  const mean = folds.reduce((sum, f1) => sum + f1, 0) / count;
  const squares = folds.reduce((sum, f1) => sum + (f1 - mean) ** 2, 0);
  return { folds, mean, deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0 };
}
