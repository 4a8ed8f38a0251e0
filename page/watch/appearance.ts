/** Milliseconds: pages also set classes while they scroll, and many switch their colours by a slow transition. */
const patience = 300;

/** Calls `changed`, at most every 300 ms, when the page's colours may be others: by the system's scheme or the page's own switch. */
export function watchAppearance(changed: () => void, signal: AbortSignal): void {
  let isWaiting = false;
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      if (!signal.aborted) changed();
    }, patience);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  // Pages switch their colours by an attribute of the root or the body.
  const observer = new MutationObserver(soon);
  for (const element of document.querySelectorAll('html, body')) {
    observer.observe(element, { attributeFilter: ['class', 'style', 'data-theme', 'data-mode', 'data-color-mode'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
