import './source-index.css';
import { useMemo, useState } from 'preact/hooks';
import { TextField } from '#components/controls';
import { aboutText, factText, type ReferenceBook } from '#components/reference-book';
import { SourceEntry } from '#components/source-list';
import { words } from '#components/words';
import type { Fact, Source } from '#schema/pack';

const say = words.dataset;

interface SourcesPageProps {
  readonly sources: readonly Source[];
  readonly book: ReferenceBook;
  /** The address of a fact's page. */
  readonly href: (fact: string) => string;
}

/** All sources, those that bear most first, searched by their words; each with the facts that rest on it. */
export function SourcesPage({ sources, book, href }: SourcesPageProps) {
  const [text, setText] = useState('');
  const borne = useMemo(() => factsBySource(book.facts), [book]);
  const ordered = useMemo(
    () => sources.toSorted((a, b) => (borne.get(b.id)?.length ?? 0) - (borne.get(a.id)?.length ?? 0)),
    [sources, borne],
  );
  const found = ordered.filter((source) => matches(source, text));
  return (
    <>
      <h1>{say.sources}</h1>
      <p class="lede">{say.sourcesLede(sources.length)}</p>
      <div class="source-search">
        <TextField
          name={say.searchSources(sources.length)}
          value={text}
          onInput={setText}
          keyboard="search"
          glyph="search"
        />
      </div>
      <p class="unseen" role="status">
        {say.shownSources(found.length)}
      </p>
      {found.length === 0 && <p class="no-facts">{say.noSource}</p>}
      {found.map((source) => (
        <div key={source.id} class="source-with-facts">
          <SourceEntry source={source} />
          <Borne facts={borne.get(source.id) ?? []} book={book} href={href} />
        </div>
      ))}
    </>
  );
}

function factsBySource(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const borne = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const id of fact.sources) {
      const known = borne.get(id);
      if (known) known.push(fact);
      else borne.set(id, [fact]);
    }
  }
  return borne;
}

function matches({ title, author, publisher, quote, id, url }: Source, text: string): boolean {
  const all = [title, author, publisher, quote, id, url].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function Borne({ facts, book, href }: { facts: readonly Fact[] } & Omit<SourcesPageProps, 'sources'>) {
  return (
    <details class="more-sources">
      <summary>{say.bears(facts.length)}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <a href={href(fact.id)} dir="auto">
              {factText(fact, book)}
            </a>{' '}
            <span dir="auto">{aboutText(fact, book)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
