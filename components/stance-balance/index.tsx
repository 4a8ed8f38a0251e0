import './stance-balance.css';
import { date } from '#components/format';
import { type ReferenceBook, scopeText } from '#components/reference-book';
import { SourceLink } from '#components/source-list';
import { words } from '#components/words';
import type { Fact } from '#schema/pack';

/** Statements of a reading shown before the rest folds. */
const FEW = 3;

interface StanceBalanceProps {
  readonly facts: readonly Fact[];
  /** The reading that the article takes: its column comes first. */
  readonly stance: string;
  readonly book: ReferenceBook;
}

/** What is said for each reading, side by side; no counts, since the number of sources proves nothing. */
export function StanceBalance({ facts, stance, book }: StanceBalanceProps) {
  const taken = facts.filter((fact) => 'stance' in fact.value && fact.value.stance === stance);
  const others = facts.filter((fact) => 'stance' in fact.value && fact.value.stance !== stance);
  return (
    <div class="stance-balance">
      <Reading facts={taken} book={book} />
      <Reading facts={others} book={book} />
    </div>
  );
}

function Reading({ facts, book }: { facts: readonly Fact[]; book: ReferenceBook }) {
  const readings = [...new Set(facts.map((fact) => readingOf(fact, book)))];
  const [only] = readings;
  if (!only) return null;
  const statement = (fact: Fact) => <Statement key={fact.id} fact={fact} named={readings.length > 1} book={book} />;
  return (
    <section>
      <h4 dir="auto">{readings.length === 1 ? only : words.claim.others}</h4>
      {facts.slice(0, FEW).map(statement)}
      {facts.length > FEW && (
        <details class="more-sources">
          <summary>{words.claim.showRest(facts.length)}</summary>
          {facts.slice(FEW).map(statement)}
        </details>
      )}
    </section>
  );
}

const readingOf = (fact: Fact, book: ReferenceBook): string =>
  'stance' in fact.value ? book.reading(fact.metric, fact.value.stance) : '';

function Statement({ fact, named, book }: { fact: Fact; named: boolean; book: ReferenceBook }) {
  const source = book.sourcesOf(fact)[0];
  const { against: _, note, ...narrowed } = fact.scope;
  const head = [named && readingOf(fact, book), scopeText(narrowed, book)].filter(Boolean).join(', ');
  return (
    <div class="statement">
      {head && <b dir="auto">{head}</b>}
      <p dir="auto">{note ?? (source?.quote ? `“${source.quote}”` : fact.context)}</p>
      <p class="by">
        {book.speaker(fact) && <bdi>{book.speaker(fact)}: </bdi>}
        {source && <SourceLink source={source} />}, <time dateTime={fact.asOf}>{date(fact.asOf)}</time>
      </p>
    </div>
  );
}
