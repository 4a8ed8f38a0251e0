import './fact-table.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Button, Chip, Select, TextField } from '#components/controls';
import { count, date } from '#components/format';
import type { AxisScale } from '#components/number-line';
import { factText, type ReferenceBook, scopeText } from '#components/reference-book';
import { words } from '#components/words';
import type { Fact } from '#schema/pack';
import { FactMicro, metricScales, scaleKey } from './fact-micro.tsx';
import { type FactFilter, findFacts, isContested, noFilter, searchable } from './filter.ts';
import { useWindow } from './window.ts';

const say = words.facts;

interface FactsPageProps {
  readonly book: ReferenceBook;
  readonly sources: number;
  /** The address of a fact's page. */
  readonly href: (fact: string) => string;
}

/** All facts of the pack: searched, filtered, grouped by metric on one scale per group. */
export function FactsPage({ book, sources, href }: FactsPageProps) {
  const [filter, setFilter] = useState(noFilter);
  const all = useMemo(() => searchable(book), [book]);
  const found = useMemo(() => findFacts(all, filter, book), [all, filter, book]);
  const contested = useMemo(() => book.facts.filter(isContested).length, [book]);
  return (
    <>
      <h1>{words.options.facts}</h1>
      <p class="lede">{say.lede(book.facts.length, sources, contested)}</p>
      <FilterBar book={book} filter={filter} onChange={setFilter} contested={contested} />
      <p class="unseen" role="status">
        {say.shown(found.length)}
      </p>
      {found.length > 0 ? (
        <FactTable facts={found} book={book} href={href} />
      ) : (
        <p class="no-facts">
          {say.none}{' '}
          <Button look="quiet" onClick={() => setFilter(noFilter)}>
            {say.clear}
          </Button>
        </p>
      )}
    </>
  );
}

/** What the facts are about, each once, by name. */
function namesOf(book: ReferenceBook, field: 'metric' | 'subject'): [id: string, name: string][] {
  const name = field === 'metric' ? book.label : book.name;
  const names = new Map(book.facts.map((fact) => [fact[field], name(fact[field])]));
  return [...names].toSorted((a, b) => a[1].localeCompare(b[1]));
}

interface FilterBarProps {
  readonly book: ReferenceBook;
  readonly filter: FactFilter;
  readonly onChange: (filter: FactFilter) => void;
  readonly contested: number;
}

function FilterBar({ book, filter, onChange, contested }: FilterBarProps) {
  const metrics = useMemo(() => namesOf(book, 'metric'), [book]);
  const subjects = useMemo(() => namesOf(book, 'subject'), [book]);
  return (
    <div class="fact-tools">
      <TextField
        name={say.search(book.facts.length)}
        value={filter.text}
        onInput={(text) => onChange({ ...filter, text })}
        keyboard="search"
        glyph="search"
      />
      <Select
        name={say.metric}
        value={filter.metric}
        options={[['', say.anyMetric], ...metrics]}
        onChange={(metric) => onChange({ ...filter, metric })}
      />
      <Select
        name={say.subject}
        value={filter.subject}
        options={[['', say.anySubject], ...subjects]}
        onChange={(subject) => onChange({ ...filter, subject })}
      />
      <Chip on={filter.onlyConflicts} onClick={() => onChange({ ...filter, onlyConflicts: !filter.onlyConflicts })}>
        {say.conflicts} <b>{count(contested)}</b>
      </Chip>
    </div>
  );
}

interface FactTableProps {
  readonly facts: readonly Fact[];
  readonly book: ReferenceBook;
  readonly href: (fact: string) => string;
}

/** The rows as they stand below each other: a metric's name, then its facts. */
function rowsOf(facts: readonly Fact[]): (Fact | { readonly heads: Fact })[] {
  return facts.flatMap((fact, index) => (fact.metric === facts[index - 1]?.metric ? [fact] : [{ heads: fact }, fact]));
}

function FactTable({ facts, book, href }: FactTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const scales = useMemo(() => metricScales(book.facts), [book]);
  const rows = useMemo(() => rowsOf(facts), [facts]);
  const { from, to, rowHeight } = useWindow(body, rows.length);
  return (
    <>
      <table class="fact-table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{say.subject}</th>
            <th scope="col" class="end">
              {say.figure}
            </th>
            <th scope="col" class="wide">
              {say.scale}
            </th>
            <th scope="col" class="wide">
              {say.saidBy}
            </th>
            <th scope="col">{say.asOf}</th>
            <th scope="col" class="end">
              {say.differs}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          <Gap height={from * rowHeight} />
          {rows
            .slice(from, to)
            .map((row, index) =>
              'heads' in row ? (
                <GroupRow key={row.heads.metric} fact={row.heads} index={from + index} book={book} scales={scales} />
              ) : (
                <FactRow key={row.id} fact={row} index={from + index} book={book} scales={scales} href={href} />
              ),
            )}
          <Gap height={(rows.length - to) * rowHeight} />
        </tbody>
      </table>
      <p class="plot-note">{say.key}</p>
    </>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr class="gap" style={{ height: `${height}px` }} /> : null;
}

interface RowProps {
  readonly fact: Fact;
  readonly index: number;
  readonly book: ReferenceBook;
  readonly scales: ReadonlyMap<string, AxisScale>;
}

function GroupRow({ fact, index, book, scales }: RowProps) {
  const scale = scales.get(scaleKey(fact));
  const [low, high] = [scale?.ticks[0], scale?.ticks.at(-1)];
  return (
    <tr class="group" aria-rowindex={index + 2}>
      <th scope="colgroup" colSpan={6}>
        <span dir="auto">{book.label(fact.metric)}</span>
        {low && high && <span class="scale">{say.span(low.label, high.label, scale?.kind === 'log')}</span>}
      </th>
    </tr>
  );
}

function FactRow({ fact, index, book, scales, href }: RowProps & Pick<FactTableProps, 'href'>) {
  const scale = scales.get(scaleKey(fact));
  const scope = scopeText(fact.scope, book);
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row">
        <a href={href(fact.id)} dir="auto">
          {book.name(fact.subject)}
        </a>
        {scope && (
          <span class="scope" dir="auto" title={scope}>
            {scope}
          </span>
        )}
      </th>
      <td class="end figure" dir="auto">
        {factText(fact, book)}
      </td>
      <td class="wide">{scale && <FactMicro fact={fact} scale={scale} book={book} />}</td>
      <td class="wide">
        <span class="speaker" dir="auto" title={book.speaker(fact)}>
          {book.speaker(fact)}
        </span>
      </td>
      <td class="nowrap">{date(fact.asOf.slice(0, 7))}</td>
      <td class="end">{fact.conflicts?.length || ''}</td>
    </tr>
  );
}
