import { useState } from 'preact/hooks';
import { ClaimList } from '#components/claim-list';
import { Contradiction } from '#components/contradiction';
import { Button } from '#components/controls';
import { date } from '#components/format';
import { Glyph } from '#components/glyph';
import { Notice } from '#components/notice';
import type { ReferenceBook } from '#components/reference-book';
import { SummaryBar } from '#components/summary-bar';
import { words } from '#components/words';
import { hiddenBy } from '#schema/hidden';
import type { PackSummary } from '#schema/message';
import type { CheckedClaim, Page, Report, Verdict } from '#schema/report';
import type { ReadingActions } from './index.tsx';

interface ReportViewProps {
  readonly report: Report;
  readonly book: ReferenceBook;
  readonly pack: PackSummary | undefined;
  readonly panel: boolean;
  readonly inView: string | undefined;
  readonly actions: ReadingActions;
}

/** The claims of an article, with their summary above. */
export function ReportView({ report, book, pack, panel, inView, actions }: ReportViewProps) {
  const [filter, setFilter] = useState<Verdict>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const { page } = report;
  const { hiding } = actions;
  const isHidden = (claim: CheckedClaim) => hiding !== undefined && hiddenBy(claim, hiding.settings) !== undefined;
  const hidden = report.claims.filter(isHidden);
  const claims = report.claims.filter((claim) => !isHidden(claim));
  const openOne = (claim: string) => {
    setFilter(undefined);
    setOpen(new Set(panel ? [...open, claim] : [claim]));
    actions.pointAt?.(claim);
  };
  return (
    <>
      {panel && <Article page={page} />}
      {pack?.expired && <Expired pack={pack} actions={actions} />}
      <SummaryBar
        claims={claims}
        hidden={hidden.length}
        topic={pack?.topic ?? ''}
        filter={filter}
        onFilter={setFilter}
        onOpen={openOne}
      />
      <div class="reading-scroll">
        <ClaimList
          claims={claims}
          page={page}
          book={book}
          actions={actions}
          filter={filter}
          onFilter={setFilter}
          open={open}
          onOpen={setOpen}
          inView={inView}
          many={panel}
        />
        {!filter && hidden.length > 0 && (
          <details class="hidden-claims">
            <summary>
              {words.hide.hidden} <span class="count">{hidden.length}</span> <Glyph name="turn" />
            </summary>
            <ClaimList
              claims={hidden}
              page={page}
              book={book}
              actions={actions}
              filter={undefined}
              onFilter={setFilter}
              open={open}
              onOpen={setOpen}
              inView={inView}
              many={panel}
            />
          </details>
        )}
        {!filter && <Contradictions report={report} book={book} actions={actions} />}
      </div>
    </>
  );
}

function Article({ page: { title, url, published, language } }: { page: Page }) {
  const host = url && URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
  return (
    <div class="article">
      {title && (
        <p class="title" lang={language} dir="auto">
          {title}
        </p>
      )}
      <p class="from">
        <bdi>{host}</bdi>
        {published && `${host && ', '}${date(published, 'long')}`}
      </p>
    </div>
  );
}

function Expired({ pack, actions }: { pack: PackSummary; actions: ReadingActions }) {
  return (
    <Notice
      glyph="clock"
      title={words.state.expired(date(pack.expires, 'long'))}
      actions={<Button onClick={actions.openOptions}>{words.state.update}</Button>}
    >
      {words.state.expiredMore}
    </Notice>
  );
}

function Contradictions({ report, book, actions }: Pick<ReportViewProps, 'report' | 'book' | 'actions'>) {
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return (
    <>
      {report.internalConflicts.map((ids) => (
        <Contradiction
          key={ids.join(' ')}
          claims={ids.flatMap((id) => claims.get(id) ?? [])}
          page={report.page}
          book={book}
          show={actions.show}
        />
      ))}
    </>
  );
}
