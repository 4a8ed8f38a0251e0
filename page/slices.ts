/** Work in pieces, so that the page answers a finger in between: no task of ours should reach 50 ms. */

/** Milliseconds of work before the page has its turn. */
const sliceLength = 8;

/** Does the steps in order; gives the thread back whenever a slice is used up. Stops early once `signal` is aborted. */
export async function inSlices<T>(steps: Iterable<T>, work: (step: T) => void, signal?: AbortSignal): Promise<void> {
  let end = performance.now() + sliceLength;
  for (const step of steps) {
    if (signal?.aborted) return;
    if (performance.now() >= end) {
      await turn();
      end = performance.now() + sliceLength;
    }
    work(step);
  }
}

/** Lets the page do what waits; our next slice comes right after. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
