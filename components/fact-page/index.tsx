import './fact-page.css';
import { ContextNote } from '#components/context-note';
import { Button } from '#components/controls';
import { date } from '#components/format';
import { NumberLine } from '#components/number-line';
import { Facts } from '#components/options-frame';
import { aboutText, factPlot, factText, type ReferenceBook, scopeText } from '#components/reference-book';
import { SourceEntry } from '#components/source-list';
import { words } from '#components/words';
import type { Fact } from '#schema/pack';

const say = words.facts;
/** Other subjects' figures drawn beside a fact. */
const BESIDE = 8;

interface FactPageProps {
  readonly fact: Fact;
  readonly book: ReferenceBook;
  /** The address of a fact's page; without a fact that of the table. */
  readonly href: (fact?: string) => string;
  readonly copy: (text: string) => void;
}

/** One fact with its sources, and what else is published beside it. */
export function FactPage({ fact, book, href, copy }: FactPageProps) {
  const plot = factPlot(fact, beside(fact, book), book);
  return (
    <>
      <p class="crumb">
        <a href={href()}>{words.options.facts}</a> / <span dir="auto">{book.label(fact.metric)}</span>
      </p>
      <h1 dir="auto">{aboutText(fact, book)}</h1>
      <p class="fact-figure" dir="auto">
        {factText(fact, book)}
      </p>
      {scopeText(fact.scope, book) && (
        <p class="lede" dir="auto">
          {scopeText(fact.scope, book)}
        </p>
      )}
      {plot && (
        <>
          <h2>{say.beside}</h2>
          <NumberLine plot={plot} explore />
        </>
      )}
      <Conflicts fact={fact} book={book} href={href} />
      <h2>{say.sources}</h2>
      {book.sourcesOf(fact).map((source) => (
        <SourceEntry key={source.id} source={source} />
      ))}
      {fact.context && (
        <>
          <h2>{say.context}</h2>
          <ContextNote texts={[fact.context]} />
        </>
      )}
      <Facts
        of={[
          [say.saidBy, book.speaker(fact) ?? '–'],
          [say.asOf, fact.until ? `${date(fact.asOf)} – ${date(fact.until)}` : date(fact.asOf)],
          [say.readIn, say.verified[fact.verified]],
          [say.id, <code key="id">{fact.id}</code>],
        ]}
      />
      <div class="actions">
        <Button glyph="copy" onClick={() => copy(JSON.stringify(fact, null, 2))}>
          {say.copyJson}
        </Button>
      </div>
    </>
  );
}

/** What conflicts with it first, then figures of the same metric and kind, its own subject's before others'. */
function beside(fact: Fact, book: ReferenceBook): Fact[] {
  const conflicts = new Set(fact.conflicts);
  const alike = (other: Fact) =>
    other.metric === fact.metric &&
    other.scope.benchmark === fact.scope.benchmark &&
    other.scope.price === fact.scope.price;
  const rank = (other: Fact) => (conflicts.has(other.id) ? 0 : other.subject === fact.subject ? 1 : 2);
  return book.facts
    .filter((other) => other.id !== fact.id && (conflicts.has(other.id) || alike(other)))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, BESIDE);
}

function Conflicts({ fact, book, href }: Pick<FactPageProps, 'fact' | 'book' | 'href'>) {
  const conflicts = book.factsOf(fact.conflicts ?? []);
  if (conflicts.length === 0) return null;
  return (
    <>
      <h2>{say.conflictsWith}</h2>
      <ul class="conflicts">
        {conflicts.map((other) => (
          <li key={other.id} dir="auto">
            <a href={href(other.id)}>{factText(other, book)}</a>{' '}
            {[aboutText(other, book), book.speaker(other)].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </>
  );
}
