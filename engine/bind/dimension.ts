import type { Reading } from '../quantity/quantity.ts';

const millionTokens = 1e6;

/**
 * Which metrics' dimensions a written amount can fill. Money per tokens is a price, money per anything else none; a
 * share of something is a move, a score or a ratio by its words.
 */
export function dimensionsOf(reading: Reading): readonly string[] {
  if (reading.kind === 'date') return ['date'];
  switch (reading.dimension) {
    case 'money':
      return reading.per ? ['rate'] : ['money'];
    case 'percent':
      return ['percent', 'move', 'score'];
    case 'fraction':
      return ['move', 'fraction'];
    case 'count':
      return ['count', 'score'];
    default:
      return [reading.dimension];
  }
}

/** The factor that turns a price as written into one per million tokens, or `undefined` if it is per something else. */
export function perMillion(count: number): number {
  return millionTokens / count;
}
