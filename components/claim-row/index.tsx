import './claim-row.css';
import { type ClaimActions, ClaimDetail } from '#components/claim-detail';
import { Glyph } from '#components/glyph';
import { MicroPlot } from '#components/number-line';
import { aboutText, claimPlot, findingText, type ReferenceBook, statedText } from '#components/reference-book';
import { verdictLooks } from '#components/verdict';
import { words } from '#components/words';
import type { CheckedClaim, Page } from '#schema/report';

export { type ClaimGroup, groupClaims } from './group.ts';

import type { RepeatedClaim } from './group.ts';

interface ClaimRowProps {
  readonly row: RepeatedClaim;
  readonly page: Page;
  readonly book: ReferenceBook;
  readonly open: boolean;
  /** The reader has it before them in the page. */
  readonly inView?: boolean;
  readonly onToggle: (claim: string) => void;
  readonly actions: ClaimActions;
  readonly explore?: boolean;
}

/** One line for a claim, with its detail below while it is open. */
export function ClaimRow({ row, page, book, open, inView = false, onToggle, actions, explore = false }: ClaimRowProps) {
  const { claim, times } = row;
  const detail = `detail-${claim.id}`;
  return (
    <li class={`claim-row ${verdictLooks[claim.verdict].tone}`}>
      <h3>
        <button
          type="button"
          class="claim-head"
          data-claim={claim.id}
          aria-current={inView || undefined}
          aria-expanded={open}
          aria-controls={open ? detail : undefined}
          onClick={() => onToggle(claim.id)}
        >
          <RowText claim={claim} times={times} book={book} open={open} />
          {!open && <RowPlot claim={claim} page={page} book={book} />}
          <Glyph name="turn" />
        </button>
      </h3>
      {open && (
        <div id={detail}>
          <ClaimDetail claim={claim} page={page} book={book} actions={nextOccurrence(row, actions)} explore={explore} />
        </div>
      )}
    </li>
  );
}

/** Where a claim is made several times, "show" goes to the next place with each press. */
function nextOccurrence({ all }: RepeatedClaim, actions: ClaimActions): ClaimActions {
  const { show } = actions;
  if (!show || all.length < 2) return actions;
  let next = 0;
  return { ...actions, show: () => show(all[next++ % all.length] ?? '') };
}

interface RowTextProps {
  readonly claim: CheckedClaim;
  readonly times: number;
  readonly book: ReferenceBook;
  readonly open: boolean;
}

function RowText({ claim, times, book, open }: RowTextProps) {
  return (
    <span class="row-text">
      <span class="figure">
        <b dir="auto">{statedText(claim, book)}</b> <bdi>{aboutText(claim, book)}</bdi>
      </span>
      {!open && (
        <span class="finding">
          {findingText(claim, book)}
          {times > 1 && ` ${words.finding.repeated(times)}`}
        </span>
      )}
    </span>
  );
}

function RowPlot({ claim, page, book }: { claim: CheckedClaim; page: Page; book: ReferenceBook }) {
  const plot = claimPlot(claim, book, page.published);
  return plot ? <MicroPlot plot={plot} /> : null;
}
