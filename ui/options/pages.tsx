import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { FactPage } from '#components/fact-page';
import { FactsPage } from '#components/fact-table';
import { EarlierPacks, PackFacts, UpdateForm } from '#components/pack-panel';
import { emptyBook, openBook, type ReferenceBook } from '#components/reference-book';
import { ReadingPage as ReadingForm } from '#components/settings-form';
import { SitesPage as SiteChoices } from '#components/site-list';
import { UpdateReview } from '#components/update-review';
import { words } from '#components/words';
import type { PackSummary } from '#schema/message';
import { type Hiding, type Settings, type SettingsChange, type SiteChoice, siteOrigins } from '#schema/settings';
import { ask } from '../client.ts';
import { useAnswer } from './answers.ts';
import { useUpdating } from './updating.ts';

const askPack = () => ask({ kind: 'pack' });
const askSettings = () => ask({ kind: 'settings' });
const askSites = () => ask({ kind: 'sites' });

export const Loading = () => <p role="status">{words.options.loading}</p>;

interface DataPageProps {
  readonly pack: PackSummary;
  readonly renew: (pack: PackSummary) => void;
}

export function DataPage({ pack, renew }: DataPageProps) {
  const settings = useAnswer(askSettings, 'settings-changed').answer;
  const { busy, told, candidate, ...update } = useUpdating(renew);
  return (
    <>
      <h1>{words.options.data}</h1>
      <p class="lede">{words.pack.lede}</p>
      <PackFacts pack={pack} />
      <UpdateForm feed={settings?.feed ?? ''} busy={busy} onUrl={update.fromUrl} onFile={update.fromFile} />
      <div role="status">
        <p class="told">{told}</p>
        {candidate && <UpdateReview {...candidate} busy={busy} onTake={update.take} onDismiss={update.dismiss} />}
      </div>
      <EarlierPacks pack={pack} busy={busy} onUndo={update.undo} onBundled={update.useBundled} />
    </>
  );
}

/** The address of the facts, or of one. */
export const factHref = (fact?: string): string => (fact ? `#facts/${fact}` : '#facts');

/** @param shown id of the fact whose page is open */
export function FactsRoute({ shown }: { shown: string | undefined }) {
  const pack = useAnswer(askPack, 'pack-changed').answer;
  const book = useMemo(() => pack && openBook(pack), [pack]);
  if (!pack || !book) return <Loading />;
  if (!shown) return <FactsPage book={book} sources={pack.sources.length} href={factHref} />;
  const fact = book.fact(shown);
  if (!fact) return <p role="status">{words.facts.gone}</p>;
  return <FactPage fact={fact} book={book} href={factHref} copy={(text) => navigator.clipboard.writeText(text)} />;
}

export function SitesPage() {
  const { answer: sites, renew } = useAnswer(askSites, 'settings-changed');
  const choose = async (site: string, choice: SiteChoice) => {
    // In the same click, before anything is awaited.
    const permission = choice === 'always' && browser.permissions.request({ origins: siteOrigins(site) });
    renew(await ask({ kind: 'choose-site', site, choice }));
    if (permission) {
      await permission;
      renew(await askSites());
    }
  };
  return sites ? <SiteChoices sites={sites} onChoose={choose} /> : <Loading />;
}

export function ReadingPage() {
  const { answer: settings, renew } = useAnswer(askSettings, 'settings-changed');
  const book = useNames(settings?.hiddenClaims);
  const change = async (settings: SettingsChange) => renew(await ask({ kind: 'change-settings', settings }));
  const show = async (hiding: Hiding) => renew(await ask({ kind: 'set-hidden', hiding, hidden: false }));
  return settings ? <ReadingForm settings={settings} onChange={change} book={book} onShow={show} /> : <Loading />;
}

/** The names of what these claims are about, as soon as they are known. */
function useNames(claims: Settings['hiddenClaims'] | undefined): ReferenceBook {
  const [book, setBook] = useState(emptyBook);
  useEffect(() => {
    if (!claims?.length) return;
    const [entities, metrics] = [claims.map(({ subject }) => subject), claims.map(({ metric }) => metric)];
    ask({ kind: 'references', facts: [], entities, metrics }).then(
      (references) => setBook(openBook(references)),
      () => undefined, // Ids read as words of their own.
    );
  }, [claims]);
  return book;
}
