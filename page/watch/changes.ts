/** Tells which elements of the page changed, in batches, at a bounded share of the reader's machine. */

/** Milliseconds from a change to the look at it; more changes in between are looked at together. */
const batchTime = 100;
/** Share of the time that may be spent on changes: a page that mutates for ever gets no more. */
const share = 0.02;
/** Milliseconds of work that a quiet page saves up, for the time when it settles or is read anew. */
const savings = 200;
/** Changed elements that are told apart; beyond that the whole page is one change. */
const mostElements = 1_000;

/** Looks at what changed; gives the milliseconds of work it took, waiting aside. */
export type Look = (changed: ReadonlySet<Element>) => Promise<number>;

/**
 * Calls `look` with the changed elements (those whose own text changed, and those that were added) until `signal` is
 * aborted. Never runs twice at a time.
 */
export function watchChanges(root: Element, look: Look, signal: AbortSignal): void {
  let changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  const budget = new Budget();

  const observer = new MutationObserver((records) => {
    for (const record of records) collect(record, changed);
    if (changed.size > mostElements) changed = new Set([root]);
    schedule();
  });

  function schedule() {
    if (timer !== undefined || isLooking || changed.size === 0) return;
    timer = setTimeout(run, Math.max(batchTime, budget.wait()));
  }

  async function run() {
    timer = undefined;
    isLooking = true;
    const batch = changed;
    changed = new Set();
    try {
      budget.spend(await look(batch));
    } finally {
      isLooking = false;
      if (!signal.aborted) schedule();
    }
  }

  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/** Work that may be done: it grows with the time and is spent by looking. */
class Budget {
  #left = savings;
  #since = performance.now();

  spend(work: number): void {
    this.#grow();
    this.#left -= work;
  }

  /** Milliseconds until there is some again. */
  wait(): number {
    this.#grow();
    return Math.max(0, -this.#left / share);
  }

  #grow(): void {
    const now = performance.now();
    this.#left = Math.min(savings, this.#left + (now - this.#since) * share);
    this.#since = now;
  }
}

function collect(record: MutationRecord, changed: Set<Element>): void {
  if (record.type === 'characterData' || record.removedNodes.length > 0) addElement(record.target, changed);
  for (const node of record.addedNodes) addElement(node, changed);
}

/** A text node stands for the element around it. */
function addElement(node: Node, changed: Set<Element>): void {
  const element = node instanceof Element ? node : node.parentElement;
  if (element) changed.add(element);
}
