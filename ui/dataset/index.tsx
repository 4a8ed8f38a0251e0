import './dataset.css';
import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import { ConflictsPage } from '#components/conflict-list';
import { FactPage } from '#components/fact-page';
import { FactsPage } from '#components/fact-table';
import { date } from '#components/format';
import { Facts, PagesFrame } from '#components/options-frame';
import { openBook } from '#components/reference-book';
import { SourcesPage } from '#components/source-index';
import { words } from '#components/words';
import type { Pack } from '#schema/pack';
import { useHash } from '../hash.ts';

const say = words.dataset;

const pages = [
  ['facts', words.options.facts],
  ['conflicts', say.conflicts],
  ['sources', say.sources],
  ['about', say.about],
] as const;

/** A file beside the page, with what to call it. */
type Download = { readonly file: string; readonly name: string };

interface DatasetProps {
  readonly pack: Pack;
  readonly downloads: readonly Download[];
}

/** Draws a whole pack into `root`, with an address for each page and fact: `#conflicts`, `#facts/ID`. */
export function showDataset(root: HTMLElement, props: DatasetProps): void {
  render(<Dataset {...props} />, root);
}

const href = (fact?: string): string => (fact ? `#facts/${fact}` : '#facts');

function Dataset({ pack, downloads }: DatasetProps) {
  const [name = '', item] = useHash().split('/');
  const book = useMemo(() => openBook(pack), [pack]);
  const page = pages.find(([known]) => known === name)?.[0] ?? 'facts';
  const fact = item && page === 'facts' ? book.fact(item) : undefined;
  return (
    <PagesFrame pages={pages} page={page}>
      {page === 'facts' && fact && (
        <FactPage fact={fact} book={book} href={href} copy={(text) => navigator.clipboard.writeText(text)} />
      )}
      {page === 'facts' && !fact && <FactsPage book={book} sources={pack.sources.length} href={href} />}
      {page === 'conflicts' && <ConflictsPage book={book} href={href} />}
      {page === 'sources' && <SourcesPage sources={pack.sources} book={book} href={href} />}
      {page === 'about' && <AboutDataset pack={pack} downloads={downloads} />}
    </PagesFrame>
  );
}

function AboutDataset({ pack, downloads }: DatasetProps) {
  const { title, description, version, issued, expires, license, homepage, facts, sources } = pack;
  return (
    <>
      <h1 dir="auto">{title}</h1>
      {description && (
        <p class="lede" dir="auto">
          {description}
        </p>
      )}
      <Facts
        of={[
          [say.version, version],
          [words.pack.issued, date(issued)],
          [words.pack.holds, words.pack.counts(facts.length, sources.length)],
          [words.pack.until, date(expires)],
          [words.pack.license, license],
          ...(homepage
            ? [
                [
                  say.homepage,
                  <a key="home" href={homepage}>
                    {new URL(homepage).host}
                  </a>,
                ] as const,
              ]
            : []),
        ]}
      />
      <h2>{say.download}</h2>
      <ul class="downloads">
        {downloads.map(({ file, name }) => (
          <li key={file}>
            <a href={file} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
