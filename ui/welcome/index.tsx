import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { emptyBook, openBook } from '#components/reference-book';
import { type Sample, WelcomeScreen } from '#components/welcome';
import { words } from '#components/words';
import type { SiteList } from '#schema/message';
import type { Pack } from '#schema/pack';
import { ask } from '../client.ts';
import { useLook } from '../look.ts';
import { samplePage, sampleText, type TextChecker } from './sample.ts';

/** Draws the first page into `root`. */
export function showWelcome(root: HTMLElement, check: TextChecker): void {
  document.title = words.welcome.page;
  render(<Welcome check={check} />, root);
}

function Welcome({ check }: { check: TextChecker }) {
  useLook();
  const [pack, setPack] = useState<Pack>();
  const [sites, setSites] = useState<SiteList>();
  useEffect(() => {
    // Without an answer the page stands, with its sample unmarked.
    const nothing = () => undefined;
    ask({ kind: 'pack' }).then(setPack, nothing);
    ask({ kind: 'sites' }).then(setSites, nothing);
  }, []);
  const sample = useMemo(() => sampleOf(pack, check), [pack, check]);
  const topic = pack?.entities.find(({ id }) => id === pack.topic)?.name ?? '';
  return (
    <WelcomeScreen
      sample={sample}
      sites={sites && countsOf(sites)}
      topic={topic}
      sitesHref={browser.runtime.getURL('/options.html#sites')}
      onStart={closeTab}
    />
  );
}

const sampleOf = (pack: Pack | undefined, check: TextChecker): Sample =>
  pack
    ? { text: sampleText, report: check(sampleText, samplePage, pack), book: openBook(pack) }
    : { text: sampleText, report: undefined, book: emptyBook };

const countsOf = ({ defaults }: SiteList) => ({
  all: defaults.length,
  missing: defaults.filter(({ granted }) => !granted).length,
});

async function closeTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
