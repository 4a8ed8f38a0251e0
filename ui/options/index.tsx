import { render } from 'preact';
import browser from 'webextension-polyfill';
import { AboutPage } from '#components/about-page';
import { Notice } from '#components/notice';
import { OptionsFrame, type OptionsPage, optionsPages } from '#components/options-frame';
import { words } from '#components/words';
import type { PackSummary } from '#schema/message';
import { ask, reasonOf } from '../client.ts';
import { useHash } from '../hash.ts';
import { useLook } from '../look.ts';
import { useAnswer } from './answers.ts';
import { DataPage, FactsRoute, factHref, Loading, ReadingPage, SitesPage } from './pages.tsx';
import { PrivacyPage } from './privacy.tsx';
import { ShortcutsPage } from './shortcuts.tsx';

/** Draws the options into `root`. Each page has its address: `#facts`, and `#facts/ID` for a fact. */
export function showOptions(root: HTMLElement): void {
  document.title = words.options.title;
  render(<Options />, root);
}

interface Route {
  readonly page: OptionsPage;
  readonly item: string | undefined;
}

function routeOf(hash: string): Route {
  const [name, item] = hash.split('/');
  const page = optionsPages.find((known) => known === name) ?? 'data';
  return { page, item: item || undefined };
}

const askSummary = () => ask({ kind: 'pack-summary' });

function Options() {
  useLook();
  const { page, item } = routeOf(useHash());
  const { answer: pack, failure, renew } = useAnswer(askSummary, 'pack-changed');
  return (
    <OptionsFrame page={page}>
      {failure !== undefined && !pack && <Notice title={words.state.noAnswer}>{reasonOf(failure)}</Notice>}
      {!pack && failure === undefined && <Loading />}
      {pack && <Page page={page} item={item} pack={pack} renew={renew} />}
    </OptionsFrame>
  );
}

function Page({ page, item, pack, renew }: Route & { pack: PackSummary; renew: (pack: PackSummary) => void }) {
  switch (page) {
    case 'data':
      return <DataPage pack={pack} renew={renew} />;
    case 'facts':
      return <FactsRoute shown={item} />;
    case 'sites':
      return <SitesPage />;
    case 'reading':
      return <ReadingPage />;
    case 'privacy':
      return <PrivacyPage pack={pack} renew={renew} />;
    case 'shortcuts':
      return <ShortcutsPage />;
    case 'about':
      return (
        <AboutPage
          version={browser.runtime.getManifest().version}
          pack={pack}
          facts={factHref()}
          welcome={browser.runtime.getURL('/welcome.html')}
        />
      );
  }
}
