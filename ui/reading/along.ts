import { useEffect, useState } from 'preact/hooks';
import browser, { type Runtime } from 'webextension-polyfill';
import { alongName, type ChosenClaim, claimInView } from '#schema/along';
import type { Snapshot } from './snapshot.ts';

/** How a panel goes along with the page beside it. */
interface Along {
  /** The claim that the reader has before them in the page. */
  readonly inView: string | undefined;
  /** Shows in the page where a claim stands; absent while there is no connection. */
  readonly pointAt: ((claim: string) => void) | undefined;
}

/**
 * Connects to the page of a snapshot, straight to its script: nothing of it goes by the background, which may stop. A new
 * report is a new connection, since its page may be another one.
 */
export function useAlong(snapshot: Snapshot | undefined): Along {
  const [inView, setInView] = useState<string>();
  const [page, setPage] = useState<Runtime.Port>();
  const tab = snapshot?.tab;
  const report = snapshot?.state.state === 'report' ? snapshot.state.report : undefined;
  useEffect(() => {
    if (tab === undefined || !report) return;
    const port = browser.tabs.connect(tab, { name: alongName, frameId: 0 });
    const leave = () => {
      setPage(undefined);
      setInView(undefined);
    };
    port.onMessage.addListener((raw) => {
      const message = claimInView.safeParse(raw);
      if (message.success) setInView(message.data.claim);
    });
    port.onDisconnect.addListener(() => {
      // A page that was left, or has no script of ours any more: to read why tells the browser that it is no failure.
      void browser.runtime.lastError;
      leave();
    });
    setPage(port);
    return () => {
      port.disconnect();
      leave();
    };
  }, [tab, report]);
  return { inView, pointAt: page && ((claim) => page.postMessage({ claim } satisfies ChosenClaim)) };
}
