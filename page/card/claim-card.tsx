import { useState } from 'preact/hooks';
import { date } from '#components/format';
import { NumberLine } from '#components/number-line';
import { aboutText, claimPlot, factText, isOwn, type ReferenceBook, statedText } from '#components/reference-book';
import { SourceLink, SourceList } from '#components/source-list';
import { VerdictBadge, verdictLooks } from '#components/verdict';
import { words } from '#components/words';
import type { CardContent } from './drawn-card.tsx';

/** References drawn in a card; "More" names all. */
const mostReferences = 3;

type ClaimCardProps = Omit<CardContent, 'references'> & { readonly book: ReferenceBook };

/** The claim beside its words: verdict, figures, why, the first source; the rest on demand. */
export function ClaimCard({ claim, book, published, place, count, onStep, onHide, onResize }: ClaimCardProps) {
  const [isOpen, setOpen] = useState(false);
  const more = () => {
    setOpen(!isOpen);
    requestAnimationFrame(onResize);
  };
  const hasMore = claim.notes.length > 0 || claim.facts.length > 1 || onHide !== undefined;
  return (
    <div
      class={`card ${verdictLooks[claim.verdict].tone}`}
      role="dialog"
      aria-label={`${verdictLooks[claim.verdict].word}: ${claim.quote}`}
      tabIndex={-1}
    >
      <header>
        <VerdictBadge verdict={claim.verdict} />
        <span class="about" dir="auto">
          {aboutText(claim, book)}
        </span>
      </header>
      <Figures claim={claim} book={book} published={published} />
      <p class="why" dir="auto">
        {claim.why}
      </p>
      {!isOpen && <FirstSource claim={claim} book={book} published={published} />}
      {isOpen && <Rest claim={claim} book={book} published={published} />}
      {isOpen && onHide && <Hide onHide={onHide} />}
      <footer>
        <span class="count">{words.card.place(place, count)}</span>
        {count > 1 && <Step name={words.card.previous} class="back" onClick={() => onStep(-1)} />}
        {count > 1 && <Step name={words.card.next} onClick={() => onStep(1)} />}
        {hasMore && (
          <button type="button" aria-expanded={isOpen} onClick={more}>
            {isOpen ? words.card.less : words.card.more}
          </button>
        )}
      </footer>
    </div>
  );
}

type Shown = Pick<ClaimCardProps, 'claim' | 'book' | 'published'>;

/** The stated figure among the published ones: drawn where they can be measured against each other, else listed. */
function Figures({ claim, book, published }: Shown) {
  const few = { ...claim, facts: claim.facts.slice(0, mostReferences) };
  const plot = claimPlot(few, book, published);
  if (plot) return <NumberLine plot={plot} note={false} />;
  return (
    <dl class="figures">
      <dt>{words.plot.article}</dt>
      <dd dir="auto">{statedText(claim, book)}</dd>
      {book.factsOf(few.facts).map((fact) => [
        <dt key={fact.id} dir="auto">
          {isOwn(claim, fact.subject) ? (book.speaker(fact) ?? book.name(fact.subject)) : book.name(fact.subject)}
        </dt>,
        <dd key={`${fact.id} value`} dir="auto">
          {factText(fact, book)}
        </dd>,
      ])}
    </dl>
  );
}

function FirstSource({ claim, book, published }: Shown) {
  const fact = book.factsOf(claim.facts)[0];
  const source = fact && book.sourcesOf(fact)[0];
  if (!source) return null;
  const isLater = published !== undefined && (source.date ?? fact.asOf) > published;
  return (
    <p class="first-source">
      <SourceLink source={source} />
      {source.date && <time dateTime={source.date}> {date(source.date)}</time>}
      {isLater && <span class="later">{words.claim.later}</span>}
    </p>
  );
}

function Rest({ claim, book, published }: Shown) {
  const notes = [...new Set(claim.notes.map((note) => note.text))];
  return (
    <div class="more">
      <SourceList
        facts={book.factsOf(claim.facts)}
        book={book}
        isOwn={(subject) => isOwn(claim, subject)}
        published={published}
      />
      {notes.length > 0 && (
        <div class="notes">
          <b>{words.claim.context}</b>
          {notes.map((note) => (
            <p key={note} dir="auto">
              {note}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function Hide({ onHide }: { readonly onHide: NonNullable<CardContent['onHide']> }) {
  return (
    <div class="hide">
      <button type="button" onClick={() => onHide('claim')}>
        {words.hide.again}
      </button>
      <button type="button" onClick={() => onHide('site')}>
        {words.hide.site}
      </button>
    </div>
  );
}

function Step({ name, class: look, onClick }: { name: string; class?: string; onClick: () => void }) {
  return (
    <button type="button" class={look} aria-label={name} title={name} onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M6.5 4.5L10 8l-3.5 3.5" />
      </svg>
    </button>
  );
}
