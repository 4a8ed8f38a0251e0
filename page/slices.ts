/** Work in pieces, so that the page answers a finger in between: no task of ours should reach 50 ms. */

/** Milliseconds of work before the page has its turn. */
const sliceLength = 8;

/**
 * Does the steps in order; gives the thread back whenever a slice is used up. Stops early once `signal` is aborted.
 * @returns the milliseconds of work, without the page's turns
 */
export async function inSlices<T>(steps: Iterable<T>, work: (step: T) => void, signal?: AbortSignal): Promise<number> {
  let done = 0;
  let start = performance.now();
  for (const step of steps) {
    if (signal?.aborted) break;
    if (performance.now() - start >= sliceLength) {
      done += performance.now() - start;
      await turn();
      start = performance.now();
    }
    work(step);
  }
  return done + performance.now() - start;
}

/** Lets the page do what waits; our next slice comes right after. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
