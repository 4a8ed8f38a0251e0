import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type ReadingActions, ReadingScreen } from '#components/reading';
import { words } from '#components/words';
import { pageSettingsOf } from '#schema/hidden';
import { type Hiding, siteOfUrl, siteOrigins } from '#schema/settings';
import { ask, listen, reasonOf } from '../client.ts';
import { useLook } from '../look.ts';
import { useAlong } from './along.ts';
import { exportingOf } from './exporting.ts';
import { unseenNews } from './news.ts';
import { panelOpener } from './panel.ts';
import { type Snapshot, takeSnapshot, withBook } from './snapshot.ts';

/** A popup closes behind "show in page"; a panel, and a popup that is a page of its own, stay. */
type Place = 'popup' | 'page' | 'panel';

/**
 * Draws the popup into `root`. Opened as `popup.html?tab=ID` it is a page about that tab, for small screens; else it is
 * about the active tab.
 */
export function showPopup(root: HTMLElement): void {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab = asked === null ? undefined : Number.parseInt(asked, 10);
  if (tab === undefined) document.documentElement.classList.add('popup');
  render(<Reading place={tab === undefined ? 'popup' : 'page'} asked={tab} />, root);
}

/** Draws the side panel into `root`; it follows the active tab of its window. */
export function showPanel(root: HTMLElement): void {
  render(<Reading place="panel" asked={undefined} />, root);
}

function Reading({ place, asked }: { place: Place; asked: number | undefined }) {
  useLook();
  const tab = useTab(asked);
  const [snapshot, setSnapshot] = useSnapshot(tab);
  const [told, tell] = useState<string>();
  const { inView, pointAt } = useAlong(place === 'panel' ? snapshot : undefined);
  const actions = snapshot && { ...actionsOn({ snapshot, setSnapshot, tell, place }), pointAt };
  if (!snapshot || !actions) return null;
  const { state, book, pack, host, settings, recalled } = snapshot;
  const site = host ? { host: siteOf(host), on: state.state !== 'not-allowed' } : undefined;
  return (
    <ReadingScreen
      state={state}
      book={book}
      pack={pack}
      site={site}
      told={told}
      news={unseenNews(settings?.seenVersion)}
      panel={place === 'panel'}
      inView={inView}
      recalled={recalled}
      actions={actions}
    />
  );
}

/** The tab asked for, else the active one of this window, followed. */
function useTab(asked: number | undefined): number | undefined {
  const [tab, setTab] = useState(asked);
  useEffect(() => {
    if (asked !== undefined) return;
    const follow = async () => setTab((await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id);
    follow();
    browser.tabs.onActivated.addListener(follow);
    return () => browser.tabs.onActivated.removeListener(follow);
  }, [asked]);
  return tab;
}

/**
 * What is known of the tab, read again whenever the background says that it changed, or the tab loads another page: the
 * background sleeps through that, so that pages without the topic never wake it.
 */
function useSnapshot(tab: number | undefined) {
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const read = useCallback(() => {
    if (tab !== undefined) takeSnapshot(tab).then(setSnapshot);
  }, [tab]);
  useEffect(() => {
    read();
    const load = (id: number, { status }: { status?: string }) => {
      if (id === tab && status) read();
    };
    browser.tabs.onUpdated.addListener(load);
    const end = listen((message) => {
      const concerns = message.kind !== 'tab-state-changed' || message.tab === tab;
      if (concerns) read();
    });
    return () => {
      browser.tabs.onUpdated.removeListener(load);
      end();
    };
  }, [read, tab]);
  return [snapshot?.tab === tab ? snapshot : undefined, setSnapshot] as const;
}

const siteOf = (host: string): string => host.replace(/^www\./, '');

interface Screen {
  readonly snapshot: Snapshot;
  readonly setSnapshot: (snapshot: Snapshot) => void;
  readonly tell: (told: string | undefined) => void;
  readonly place: Place;
}

function actionsOn({ snapshot, setSnapshot, tell, place }: Screen): ReadingActions {
  const { tab, host } = snapshot;
  const openPanel = panelOpener();
  const renew = async () => setSnapshot(await takeSnapshot(tab));

  const check = async () => {
    const state = await ask({ kind: 'check-tab', tab });
    setSnapshot({ ...snapshot, ...(await withBook(state)) });
    tell(state.state === 'not-allowed' ? words.state.needsClick : undefined);
  };

  const setSite = async (on: boolean) => {
    if (!host) return;
    const site = siteOf(host);
    // The permission is asked for before anything is awaited, else it is no longer the click that asks.
    const permission = on ? browser.permissions.request({ origins: siteOrigins(site) }) : Promise.resolve(true);
    await ask({ kind: 'choose-site', site, choice: on ? 'always' : 'never' });
    if (!(await permission)) await ask({ kind: 'choose-site', site, choice: 'default' });
    tell((await permission) ? undefined : words.state.refused);
    if (on && (await permission)) await ask({ kind: 'check-tab', tab });
    await renew();
  };

  const saying = (run: () => Promise<void>) => () => {
    run().catch((error: unknown) => tell(reasonOf(error)));
  };

  return {
    show: (claim) =>
      saying(async () => {
        await ask({ kind: 'show-claim', tab, claim });
        if (place === 'popup') window.close();
      })(),
    hiding: hidingIn(snapshot, (hiding, hidden) =>
      saying(async () => {
        await ask({ kind: 'set-hidden', hiding, hidden });
        await renew();
      })(),
    ),
    copy: (text) => saying(() => navigator.clipboard.writeText(text))(),
    check: saying(check),
    always: saying(() => setSite(true)),
    setSite: (on) => saying(() => setSite(on))(),
    exporting: exportingOf(snapshot.state),
    newsSeen: saying(async () => {
      await ask({ kind: 'change-settings', settings: { seenVersion: browser.runtime.getManifest().version } });
      await renew();
    }),
    openOptions: saying(() => browser.runtime.openOptionsPage()),
    openPanel: openPanel && saying(() => openPanel(tab)),
  };
}

/** What is hidden on the page that is shown, and how to change it. */
function hidingIn({ state, settings }: Snapshot, set: (hiding: Hiding, hidden: boolean) => void) {
  if (state.state !== 'report' || !settings) return undefined;
  const { url } = state.report.page;
  return { settings: pageSettingsOf(settings, url), site: url && siteOfUrl(url), set };
}
