import type { QuantityMention, Reading } from '../quantity/quantity.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';

/**
 * Which metrics' dimensions a written amount can fill. Money per something is a price; a
 * share of something is a move, a score or a ratio by its words.
 */
export function dimensionsOf(reading: Reading): readonly string[] {
  if (reading.kind === 'date') return ['date'];
  switch (reading.dimension) {
    case 'money':
      return !reading.per ? ['money'] : reading.per.noun === 'year' ? ['yearly', 'price'] : ['price'];
    case 'percent':
      return ['percent', 'move', 'score'];
    case 'fraction':
      return ['move', 'fraction', 'score'];
    case 'count':
      return ['count', 'score'];
    default:
      return [reading.dimension];
  }
}

/** What a price as written must be multiplied by to be one in the metric's unit; `undefined` if it is per something else. */
export function priceFactor(reading: QuantityMention, metric: LexiconMetric): number | undefined {
  if (!metric.per) return undefined;
  if (!reading.per) return 1;
  const noun = reading.per.noun.replace(/s$/, '');
  const isIts = noun === '' || noun === metric.per.noun.replace(/s$/, '') || metric.scopeWords.has(reading.per.noun);
  if (!isIts) return undefined;
  return metric.per.count / reading.per.count;
}
