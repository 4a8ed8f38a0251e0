import './claim-detail.css';
import { BenchmarkTable, duels } from '#components/benchmark-table';
import { ContextNote } from '#components/context-note';
import { Button } from '#components/controls';
import { CopyMenu } from '#components/copy-menu';
import { EarlierArticles } from '#components/earlier-articles';
import { HideMenu, type HidingChoice } from '#components/hide-menu';
import { NumberLine } from '#components/number-line';
import { claimPlot, isOwn, type ReferenceBook } from '#components/reference-book';
import { SourceList } from '#components/source-list';
import { StanceBalance } from '#components/stance-balance';
import { words } from '#components/words';
import type { Fact } from '#schema/pack';
import type { CheckedClaim, Note, Page } from '#schema/report';

/** What a reader can do with a claim. */
export interface ClaimActions {
  /** Scrolls the page to the words; absent where there is no page. */
  readonly show?: ((claim: string) => void) | undefined;
  /** Brings the words into view and sets them off, while the reader goes on here; absent where no page stands beside. */
  readonly pointAt?: ((claim: string) => void) | undefined;
  readonly copy: (text: string) => void;
  /** Takes claims out of what is marked; absent where nothing is marked. */
  readonly hiding?: HidingChoice | undefined;
}

interface ClaimDetailProps {
  readonly claim: CheckedClaim;
  readonly page: Page;
  readonly book: ReferenceBook;
  readonly actions: ClaimActions;
  /** Marks of the plot are in the tab order. */
  readonly explore?: boolean;
}

/** The claim in full: quote, plot, why, sources, context, actions. Absent parts leave no gap. */
export function ClaimDetail({ claim, page, book, actions, explore = false }: ClaimDetailProps) {
  const { show } = actions;
  return (
    <div class="claim-detail">
      <Quote claim={claim} language={page.language} />
      <Picture claim={claim} page={page} book={book} explore={explore} />
      <p class="why" lang="en" dir="ltr">
        {claim.why}
      </p>
      <Sources claim={claim} page={page} book={book} />
      <Notes claim={claim} book={book} />
      <EarlierArticles claim={claim.id} />
      <div class="actions">
        {show && (
          <Button glyph="place" onClick={() => show(claim.id)}>
            {words.claim.show}
          </Button>
        )}
        <CopyMenu cited={{ claim, page, book }} copy={actions.copy} />
        {actions.hiding && <HideMenu claim={claim} choice={actions.hiding} />}
      </div>
    </div>
  );
}

/** The sentence with the quote marked in it, in the article's language and direction. */
function Quote({ claim: { sentence, quote }, language }: { claim: CheckedClaim; language: string }) {
  const at = sentence.indexOf(quote);
  return (
    <blockquote class="claim-quote" lang={language} dir="auto">
      {at < 0 ? (
        <mark>{quote}</mark>
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{quote}</mark>
          {sentence.slice(at + quote.length)}
        </>
      )}
    </blockquote>
  );
}

function Picture({ claim, page, book, explore }: Omit<ClaimDetailProps, 'actions'>) {
  const plot = claimPlot(claim, book, page.published);
  if (plot) return <NumberLine plot={plot} explore={explore ?? false} />;
  if (!('stance' in claim.value)) return null;
  const rival = claim.scope?.against;
  const scores = rival ? duels(book.facts, claim.subject, rival) : [];
  return (
    <>
      {rival && scores.length > 1 && <BenchmarkTable duels={scores} own={claim.subject} other={rival} book={book} />}
      <StanceBalance facts={stanceFacts(claim, book)} stance={claim.value.stance} book={book} />
    </>
  );
}

/** The facts that speak to a stance, and those that they name as saying otherwise. */
function stanceFacts(claim: CheckedClaim, book: ReferenceBook): Fact[] {
  const facts = book.factsOf(claim.facts);
  const against = book.factsOf(facts.flatMap((fact) => fact.conflicts ?? []));
  return [...new Set([...facts, ...against])].filter((fact) => 'stance' in fact.value);
}

function Sources({ claim, page, book }: Pick<ClaimDetailProps, 'claim' | 'page' | 'book'>) {
  const facts = book.factsOf(claim.facts).filter((fact) => !('stance' in fact.value));
  if (facts.length === 0) return null;
  return <SourceList facts={facts} book={book} isOwn={(subject) => isOwn(claim, subject)} published={page.published} />;
}

/** `later` notes stand beside their fact in the source list. */
const isShown = (note: Note): boolean => note.kind !== 'later';

function Notes({ claim, book }: { claim: CheckedClaim; book: ReferenceBook }) {
  const texts = [...new Set(claim.notes.filter(isShown).map((note) => note.text))];
  const manner = words.claim.said[claim.manner];
  if (manner && !claim.notes.some((note) => note.kind === 'manner')) {
    texts.unshift(claim.attribution ? words.claim.attribution(claim.attribution) : manner);
  }
  if (claim.altSubjects?.length) texts.push(words.claim.alsoSubject(claim.altSubjects.map(book.name).join(', ')));
  return texts.length > 0 ? <ContextNote texts={texts} /> : null;
}
