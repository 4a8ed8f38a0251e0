import './claim-list.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ClaimActions } from '#components/claim-detail';
import { type ClaimGroup, ClaimRow, groupClaims } from '#components/claim-row';
import { Button } from '#components/controls';
import { useKeyDown } from '#components/keyboard';
import type { ReferenceBook } from '#components/reference-book';
import { VerdictBadge } from '#components/verdict';
import { words } from '#components/words';
import type { CheckedClaim, Page, Verdict } from '#schema/report';
import { listKeys } from './keys.ts';

/** Claims that agree start folded above this many. */
const FOLD = 12;
/** Rows that a popup shows without scrolling, and some more: drawn first, so that a long list is seen as soon as a short one. */
const FIRST = 12;

interface ClaimListProps {
  readonly claims: readonly CheckedClaim[];
  readonly page: Page;
  readonly book: ReferenceBook;
  readonly actions: ClaimActions;
  /** Shows this verdict only. */
  readonly filter: Verdict | undefined;
  readonly onFilter: (verdict: Verdict | undefined) => void;
  /** The open claim; one at a time, unless `many`. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (claims: ReadonlySet<string>) => void;
  /** The claim that the reader has before them in the page. */
  readonly inView?: string | undefined;
  /** Any number of claims open at once, and their plots to be explored by keyboard: where there is room. */
  readonly many?: boolean;
}

/** The claims by verdict, what differs first; moved through and opened by keyboard. */
export function ClaimList({
  claims,
  page,
  book,
  actions,
  filter,
  onFilter,
  open,
  onOpen,
  inView,
  many = false,
}: ClaimListProps) {
  const list = useRef<HTMLDivElement>(null);
  const groups = groupClaims(claims).filter((group) => !filter || group.verdict === filter);
  const toggle = (id: string) => {
    const next = new Set(many ? open : []);
    if (open.has(id)) next.delete(id);
    else {
      next.add(id);
      actions.pointAt?.(id);
    }
    onOpen(next);
  };
  const complete = useSecondPicture(claims.length > FIRST);
  let room = complete ? Number.POSITIVE_INFINITY : FIRST;
  const rowsOf = (group: ClaimGroup) => {
    const rows = group.rows.slice(0, room);
    room -= rows.length;
    return rows;
  };
  useScrollTo(list, open);
  useFollowing(list, complete ? inView : undefined);
  useKeyDown(list, listKeys({ list, open, toggle, onFilter, actions }));
  return (
    <div class="claim-list" ref={list}>
      {groups.map((group) => (
        <Group key={group.verdict} group={group} shown={rowsOf(group)} folds={!many} open={open}>
          {(row) => (
            <ClaimRow
              key={row.claim.id}
              row={row}
              page={page}
              book={book}
              open={open.has(row.claim.id)}
              inView={inView !== undefined && row.all.includes(inView)}
              onToggle={toggle}
              actions={actions}
              explore={many}
            />
          )}
        </Group>
      ))}
    </div>
  );
}

/** False for the first picture only, where one is wanted that does without the rest; effects run after it. */
function useSecondPicture(wanted: boolean): boolean {
  const [second, setSecond] = useState(!wanted);
  useEffect(() => setSecond(true), []);
  return second;
}

/** A claim that is opened from elsewhere (a drop of the track) comes into view. */
function useScrollTo(list: { current: HTMLElement | null }, open: ReadonlySet<string>): void {
  const last = [...open].at(-1);
  useEffect(() => {
    if (!last) return;
    const heads = [...(list.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
    const head = heads.find(({ dataset }) => dataset.claim === last);
    head?.closest('.claim-row')?.scrollIntoView?.({ block: 'nearest' });
  }, [list, last]);
}

/** The row of the claim in view comes into view too, unless the reader's pointer is in the list. */
function useFollowing(list: { current: HTMLElement | null }, inView: string | undefined): void {
  useEffect(() => {
    if (inView === undefined || list.current?.matches(':hover')) return;
    list.current?.querySelector('.claim-row:has([aria-current])')?.scrollIntoView?.({ block: 'nearest' });
  }, [list, inView]);
}

interface GroupProps {
  readonly group: ClaimGroup;
  /** Those of its rows that are drawn. */
  readonly shown: ClaimGroup['rows'];
  /** A long group of claims that agree may be folded. */
  readonly folds: boolean;
  readonly open: ReadonlySet<string>;
  readonly children: (row: ClaimGroup['rows'][number]) => preact.JSX.Element;
}

function Group({ group: { verdict, rows, count }, shown, folds, open, children }: GroupProps) {
  const [unfolded, unfold] = useState(false);
  const heading = useId();
  const isLong = folds && verdict === 'consistent' && rows.length > FOLD;
  const isFolded = isLong && !unfolded && !rows.some((row) => open.has(row.claim.id));
  return (
    <section class="claim-group" aria-labelledby={heading}>
      <h2 id={heading}>
        <VerdictBadge verdict={verdict} />
        <span class="count">{count}</span>
      </h2>
      {isFolded ? (
        <div class="folded">
          <Button look="quiet" onClick={() => unfold(true)}>
            {words.claim.showRest(count)}
          </Button>
        </div>
      ) : (
        <ul>{shown.map(children)}</ul>
      )}
    </section>
  );
}
