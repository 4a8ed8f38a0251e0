import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign, type Edge } from './assign.ts';

const edges = fc.uniqueArray(
  fc.record({ left: fc.nat(4), right: fc.nat(4), weight: fc.integer({ min: 1, max: 50 }) }),
  { selector: ({ left, right }) => left * 5 + right },
);

const weightOf = (some: readonly Edge[]) => some.reduce((sum, edge) => sum + edge.weight, 0);

/** The greatest weight, by trying every choice. */
function best(some: readonly Edge[]): number {
  const [first, ...rest] = some;
  if (!first) return 0;
  const free = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(first.weight + best(free), best(rest));
}

test('uses no end twice, and no assignment weighs more', () => {
  fc.assert(
    fc.property(edges, (some) => {
      const chosen = assign(some);
      expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
      expect(weightOf(chosen)).toBe(best(some));
    }),
  );
});
