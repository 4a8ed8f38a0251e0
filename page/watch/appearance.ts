/** Calls `changed`, at most once a frame, when the page's colours may be others: the system's scheme or the page's own switch. */
export function watchAppearance(changed: () => void, signal: AbortSignal): void {
  let isWaiting = false;
  const soon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (!signal.aborted) changed();
    });
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  // Pages switch their colours by an attribute of the root or the body.
  const observer = new MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    observer.observe(element, { attributeFilter: ['class', 'style', 'data-theme', 'data-mode', 'data-color-mode'] });
  }
  signal.addEventListener('abort', () => observer.disconnect());
}
