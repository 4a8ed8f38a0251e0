/** A possible pair and what it is worth; more than 0. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * The assignment of greatest total weight: no left and no right index is used twice. Gives the chosen edges.
 *
 * Augmenting paths of greatest gain (successive shortest paths on negated weights, by Bellman and Ford's relaxation):
 * each round adds one pair, re-pairing earlier ones where that pays, until no path gains.
 */
export function assign<E extends Edge>(edges: readonly E[]): E[] {
  const chosen = new Set<E>();
  for (let path = bestPath(edges, chosen); path.length > 0; path = bestPath(edges, chosen)) {
    for (const edge of path) {
      if (!chosen.delete(edge)) chosen.add(edge);
    }
  }
  return [...chosen];
}

/** The best way so far to an index: what the path gains, and its last edge. */
interface Step<E> {
  readonly gain: number;
  readonly edge: E;
}
type Steps<E> = Map<number, Step<E>>;

const UNREACHED = Number.NEGATIVE_INFINITY;

/** The alternating path from a free left to a free right index with the greatest gain; empty if none gains. */
function bestPath<E extends Edge>(edges: readonly E[], chosen: ReadonlySet<E>): E[] {
  const toLeft: Steps<E> = new Map();
  const toRight: Steps<E> = new Map();
  while (relax(edges, chosen, toLeft, toRight));

  const taken = new Set([...chosen].map((edge) => edge.right));
  let last: Step<E> | undefined;
  for (const [right, step] of toRight) {
    if (!taken.has(right) && step.gain > (last?.gain ?? 0)) last = step;
  }
  const path: E[] = [];
  for (let step = last; step; ) {
    const back = toLeft.get(step.edge.left);
    path.push(step.edge, ...(back ? [back.edge] : []));
    step = back && toRight.get(back.edge.right);
  }
  return path;
}

/** Extends every path by one edge: forwards over edges not chosen, backwards over chosen ones. Says whether any got better. */
function relax<E extends Edge>(
  edges: readonly E[],
  chosen: ReadonlySet<E>,
  toLeft: Steps<E>,
  toRight: Steps<E>,
): boolean {
  const taken = new Set([...chosen].map((edge) => edge.left));
  let better = false;
  for (const edge of edges) {
    const backwards = chosen.has(edge);
    const source = backwards ? toRight.get(edge.right) : toLeft.get(edge.left);
    const start = backwards || taken.has(edge.left) ? UNREACHED : 0;
    const gain = (source?.gain ?? start) + (backwards ? -edge.weight : edge.weight);
    const [steps, end] = backwards ? [toLeft, edge.left] : [toRight, edge.right];
    if (gain > (steps.get(end)?.gain ?? UNREACHED) + 1e-9) {
      steps.set(end, { gain, edge });
      better = true;
    }
  }
  return better;
}
