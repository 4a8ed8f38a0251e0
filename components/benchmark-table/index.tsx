import './benchmark-table.css';
import { prose, short } from '#components/format';
import type { ReferenceBook } from '#components/reference-book';
import { words } from '#components/words';
import type { Fact } from '#schema/pack';

/** The scores of two subjects on one test. */
export interface Duel {
  readonly test: string;
  readonly own: number;
  readonly other: number;
  readonly unit: string;
}

/** Rows shown before the rest folds. */
const SHOWN = 6;

/** The tests on which both have a score, the widest difference first. */
export function duels(facts: readonly Fact[], own: string, other: string): Duel[] {
  const scores = new Map<string, { own?: number; other?: number; unit: string }>();
  for (const { subject, scope, value } of facts) {
    if (!scope.benchmark || !('unit' in value) || value.min === undefined || value.min !== value.max) continue;
    const side = subject === own ? 'own' : subject === other ? 'other' : undefined;
    if (!side) continue;
    const key = `${scope.benchmark}\n${value.unit}`;
    scores.set(key, { unit: value.unit, [side]: value.min, ...scores.get(key) });
  }
  const rows = [...scores].flatMap(([key, score]) =>
    score.own === undefined || score.other === undefined
      ? []
      : [{ test: key.split('\n')[0] ?? '', own: score.own, other: score.other, unit: score.unit }],
  );
  return rows.toSorted((a, b) => Math.abs(b.own - b.other) / b.own - Math.abs(a.own - a.other) / a.own);
}

interface BenchmarkTableProps {
  readonly duels: readonly Duel[];
  readonly own: string;
  readonly other: string;
  readonly book: ReferenceBook;
}

/** Two subjects, test by test; the higher score is set strong, and each pair is drawn on one scale of per cent. */
export function BenchmarkTable({ duels: rows, own, other, book }: BenchmarkTableProps) {
  const [shown, rest] = [rows.slice(0, SHOWN), rows.slice(SHOWN)];
  const percent = rows.filter((row) => row.unit === 'percent').flatMap((row) => [row.own, row.other]);
  const low = Math.max(0, Math.floor((Math.min(...percent) - 5) / 10) * 10);
  const table = (part: readonly Duel[]) => (
    <table class="benchmark-table">
      <thead>
        <tr>
          <th scope="col">{words.benchmark.test}</th>
          <td>{percent.length > 0 && words.benchmark.scale(short(low, 'percent'), short(100, 'percent'))}</td>
          <th scope="col">
            <span class="dot" />
            {book.name(own)}
          </th>
          <th scope="col">
            <span class="diamond" />
            {book.name(other)}
          </th>
        </tr>
      </thead>
      <tbody>
        {part.map((row) => (
          <Row key={row.test + row.unit} row={row} low={low} />
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {table(shown)}
      {rest.length > 0 && (
        <details class="more-sources">
          <summary>{words.claim.showRest(rows.length)}</summary>
          {table(rest)}
        </details>
      )}
    </>
  );
}

function Row({ row: { test, own, other, unit }, low }: { row: Duel; low: number }) {
  const score = (value: number, best: number) => {
    const text = prose(value, unit);
    return value === best ? <b>{text}</b> : text;
  };
  const best = Math.max(own, other);
  return (
    <tr>
      <th scope="row" dir="auto">
        {test}
      </th>
      <td>{unit === 'percent' && <Dumbbell own={own} other={other} low={low} />}</td>
      <td>{score(own, best)}</td>
      <td>{score(other, best)}</td>
    </tr>
  );
}

function Dumbbell({ own, other, low }: { own: number; other: number; low: number }) {
  const x = (value: number) => 8 + ((value - low) / (100 - low)) * 84;
  const r = 4.4;
  return (
    <svg class="number-line dumbbell" viewBox="0 0 100 16" aria-hidden="true">
      <path class="axis" d="M0 8H100" />
      <path class="stem" d={`M${x(own)} 8H${x(other)}`} />
      <path class="mark other" d={`M${x(other)} ${8 - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`} />
      <circle class="mark" cx={x(own)} cy={8} r={4} />
    </svg>
  );
}
