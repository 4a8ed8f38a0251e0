import './reading.css';
import type { ComponentChildren } from 'preact';
import type { ClaimActions } from '#components/claim-detail';
import { IconButton, Switch } from '#components/controls';
import { Recalled } from '#components/earlier-articles';
import { type ExportChoice, ExportMenu } from '#components/export-menu';
import { date } from '#components/format';
import { Brand } from '#components/glyph';
import type { ReferenceBook } from '#components/reference-book';
import { words } from '#components/words';
import type { Recollection } from '#schema/memory';
import type { PackSummary, TabState } from '#schema/message';
import { NewsLine } from './news-line.tsx';
import { ReportView } from './report-view.tsx';
import { StateView } from './state-view.tsx';

/** What a reader can do on this screen; what is absent is not offered. */
export interface ReadingActions extends ClaimActions {
  /** Reads the page now. */
  readonly check: () => void;
  /** Reads the site from now on; asks for permission. */
  readonly always: () => void;
  /** Switches reading on or off for the site. */
  readonly setSite: (on: boolean) => void;
  readonly openOptions: () => void;
  readonly newsSeen: () => void;
  /** Saves the report as a file; absent while there is none. */
  readonly exporting?: ExportChoice | undefined;
  readonly openPanel?: (() => void) | undefined;
}

interface ReadingScreenProps {
  readonly state: TabState;
  readonly book: ReferenceBook;
  readonly pack: PackSummary | undefined;
  /** The site of the page and whether it is read; absent where none is known. */
  readonly site?: { readonly host: string; readonly on: boolean } | undefined;
  /** What an action of the reader came to, if it must be said: a refused permission. */
  readonly told?: string | undefined;
  /** The version whose news the reader has not seen. */
  readonly news?: string | undefined;
  /** Room and time: the article's title, several claims open, plots to explore. */
  readonly panel?: boolean;
  /** The claim that the reader has before them in the page beside. */
  readonly inView?: string | undefined;
  /** What articles read earlier say of the claims. */
  readonly recalled?: readonly Recollection[];
  readonly actions: ReadingActions;
}

/** What Sounding knows of one tab: popup, side panel and small screens alike. */
export function ReadingScreen({
  state,
  book,
  pack,
  site,
  told,
  news,
  panel = false,
  inView,
  recalled = [],
  actions,
}: ReadingScreenProps) {
  return (
    <div class={panel ? 'reading panel' : 'reading'}>
      <Head actions={actions} panel={panel} />
      <main class="reading-main">
        {state.state === 'report' && state.report.claims.length > 0 ? (
          <Recalled value={recalled}>
            <ReportView report={state.report} book={book} pack={pack} panel={panel} inView={inView} actions={actions} />
          </Recalled>
        ) : (
          <StateView state={state} topic={pack?.topic} told={told} actions={actions} />
        )}
      </main>
      {news && <NewsLine version={news} onSeen={actions.newsSeen} />}
      <Foot site={site} pack={pack} actions={actions} />
    </div>
  );
}

function Head({ actions: { exporting, openOptions, openPanel }, panel }: { actions: ReadingActions; panel: boolean }) {
  return (
    <header class="reading-head">
      <h1>
        <Brand />
      </h1>
      {exporting && <ExportMenu choice={exporting} />}
      {openPanel && !panel && <IconButton glyph="panel" name={words.reading.panel} onClick={openPanel} />}
      <IconButton glyph="options" name={words.reading.options} onClick={openOptions} />
    </header>
  );
}

function Foot({ site, pack, actions }: Pick<ReadingScreenProps, 'site' | 'pack' | 'actions'>) {
  const left: ComponentChildren = site ? (
    <Switch on={site.on} onChange={actions.setSite}>
      <bdi class="host">{site.on ? words.reading.onSite(site.host) : words.reading.offSite(site.host)}</bdi>
    </Switch>
  ) : (
    words.state.local
  );
  return (
    <footer class="reading-foot">
      <span class="site">{left}</span>
      {pack && site && <span class="nowrap">{words.reading.dataOf(date(pack.issued))}</span>}
    </footer>
  );
}
