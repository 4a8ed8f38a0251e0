/** Tells when the page becomes another one without a load, and when it comes back from the back-forward cache. */

/** The Navigation API (https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api), as far as it is used. */
const navigation = (): EventTarget | undefined => (globalThis as { navigation?: EventTarget }).navigation;

/** A place within the page is no other page. */
const address = (): string => location.href.split('#', 1)[0] ?? '';

/** Calls `moved` after the address has changed, at `currententrychange`: earlier events still see the old one. */
export function watchNavigation(moved: () => void, signal: AbortSignal): void {
  let before = address();
  const compare = () => {
    const now = address();
    if (now === before) return;
    before = now;
    moved();
  };
  navigation()?.addEventListener('currententrychange', compare, { signal });
}

/** Calls `back` when the page is shown again as it was left: its script lives on, but the tab has shown other pages. */
export function watchReturn(back: () => void, signal: AbortSignal): void {
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) back();
  };
  addEventListener('pageshow', shown, { signal });
}
