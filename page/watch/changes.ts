/** Tells which elements of the page changed, in batches, at a bounded share of the reader's machine. */

/** Milliseconds from a change to the look at it; more changes in between are looked at together. */
const batchTime = 100;
/** Work on changes takes at most one part in so many of the time: a page that mutates for ever gets two per cent. */
const share = 50;
/** Milliseconds; a change is never left unread for longer. */
const longestPause = 10_000;
/** Changed elements that are told apart; beyond that the whole page is one change. */
const mostElements = 1_000;

/**
 * Calls `look` with the changed elements (those whose own text changed, and those that were added) until `signal` is
 * aborted. Never runs twice at a time.
 */
export function watchChanges(
  root: Element,
  look: (changed: ReadonlySet<Element>) => Promise<void>,
  signal: AbortSignal,
): void {
  let changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let notBefore = 0;

  const observer = new MutationObserver((records) => {
    for (const record of records) collect(record, changed);
    if (changed.size > mostElements) changed = new Set([root]);
    schedule();
  });

  function schedule() {
    if (timer !== undefined || isLooking || changed.size === 0) return;
    timer = setTimeout(run, Math.max(batchTime, notBefore - performance.now()));
  }

  async function run() {
    timer = undefined;
    isLooking = true;
    const batch = changed;
    changed = new Set();
    const start = performance.now();
    await look(batch);
    const end = performance.now();
    notBefore = end + Math.min((end - start) * share, longestPause);
    isLooking = false;
    if (!signal.aborted) schedule();
  }

  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
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
