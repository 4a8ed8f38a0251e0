import './source-list.css';
import { date } from '#components/format';
import { factText, type ReferenceBook, scopeText } from '#components/reference-book';
import { words } from '#components/words';
import type { Fact, Source } from '#schema/pack';
import { safeLink } from './safe-link.ts';

/** The source's title as a link to it, in a new tab; plain text where it has no address that may be followed. */
export function SourceLink({ source }: { source: Pick<Source, 'title' | 'url'> }) {
  const link = safeLink(source.url);
  if (!link) return <cite dir="auto">{source.title}</cite>;
  return (
    <>
      <a href={link.href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" dir="auto">
        {source.title}
        <span class="unseen"> ({words.claim.newTab})</span>
      </a>
      <bdi class="host"> {link.host}</bdi>
    </>
  );
}

/** A source with the words that carry the figure, who published it, when, and of which kind it is. */
export function SourceEntry({ source }: { source: Source }) {
  const { quote, author, publisher, date: day, kind } = source;
  return (
    <div class="source-entry">
      {quote && <blockquote dir="auto">“{quote}”</blockquote>}
      <p class="who">
        <SourceLink source={source} />
        {[author, publisher].filter(Boolean).map((name) => (
          <span key={name}>
            , <bdi>{name}</bdi>
          </span>
        ))}
        {day && (
          <>
            , <time dateTime={day}>{date(day)}</time>
          </>
        )}
      </p>
      <span class="kind">{words.facts.kind[kind]}</span>
    </div>
  );
}

/** Publisher, author's name aside, and the day. */
function Provenance({ source, others }: { source: Source; others: readonly Source[] }) {
  const seen = source.read === 'no' ? others.find((other) => other.read !== 'no') : undefined;
  return (
    <>
      {source.date && (
        <>
          , <time dateTime={source.date}>{date(source.date)}</time>
        </>
      )}
      {seen && `, ${words.claim.seenIn(seen.publisher ?? seen.title)}`}
    </>
  );
}

/** The mark that the fact has in the plot. */
function Key({ kind }: { kind: 'own' | 'other' }) {
  return (
    <svg class={`key ${kind}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={kind === 'own' ? 'M6 2a4 4 0 1 1 0 8 4 4 0 1 1 0-8z' : 'M6 1.4L10.6 6 6 10.6 1.4 6z'} />
    </svg>
  );
}

interface SourceListProps {
  readonly facts: readonly Fact[];
  readonly book: ReferenceBook;
  readonly isOwn: (subject: string) => boolean;
  /** Day of the article: what was published after it says so. */
  readonly published?: string | undefined;
}

/** Each fact with who said it and when; a figure never stands without its source. */
export function SourceList({ facts, book, isOwn, published }: SourceListProps) {
  return (
    <ul class="source-list">
      {facts.map((fact) => (
        <li key={fact.id}>
          <Key kind={isOwn(fact.subject) ? 'own' : 'other'} />
          <FactSources fact={fact} book={book} own={isOwn(fact.subject)} published={published} />
        </li>
      ))}
    </ul>
  );
}

interface FactSourcesProps {
  readonly fact: Fact;
  readonly book: ReferenceBook;
  readonly own: boolean;
  readonly published: string | undefined;
}

function FactSources({ fact, book, own, published }: FactSourcesProps) {
  const [first, ...more] = book.sourcesOf(fact);
  const about = [own ? '' : book.name(fact.subject), scopeText(fact.scope, book)].filter(Boolean).join(', ');
  const speaker = book.speaker(fact);
  const late = published !== undefined && (first?.date ?? fact.asOf) > published;
  return (
    <div>
      <b dir="auto">{factText(fact, book)}</b> {about && <span dir="auto">{about}</span>}
      <div class="who">
        {speaker && (
          <>
            <bdi>{speaker}</bdi>:{' '}
          </>
        )}
        {first ? (
          <>
            <SourceLink source={first} />
            <Provenance source={first} others={more} />
          </>
        ) : (
          <time dateTime={fact.asOf}>{date(fact.asOf)}</time>
        )}
        {late && <span class="later">{words.claim.later}</span>}
      </div>
      {more.length > 0 && <MoreSources sources={more} />}
    </div>
  );
}

function MoreSources({ sources }: { sources: readonly Source[] }) {
  return (
    <details class="more-sources">
      <summary>{words.claim.moreSources(sources.length)}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
            <Provenance source={source} others={[]} />
          </li>
        ))}
      </ul>
    </details>
  );
}
