import type { CheckedClaim, Report } from '#schema/report';
import type { Value } from '#schema/value';
import type { Exporter } from './exporter.ts';

/** One row a claim, after RFC 4180: commas, CRLF, quotes doubled; a byte order mark, so that spreadsheets read UTF-8. */
export const csv: Exporter = {
  id: 'csv',
  label: 'CSV',
  mediaType: 'text/csv;charset=utf-8',
  extension: 'csv',
  write: (report) => `\uFEFF${[header, ...report.claims.map((claim) => row(claim, report))].map(line).join('')}`,
};

const header = [
  'page',
  'published',
  'claim',
  'start',
  'end',
  'quote',
  'sentence',
  'subject',
  'metric',
  'min',
  'max',
  'unit',
  'stance',
  'approx',
  'manner',
  'attribution',
  'verdict',
  'why',
  'facts',
  'notes',
];

type Cell = string | number | boolean | undefined;

function row(claim: CheckedClaim, { page }: Report): readonly Cell[] {
  return [
    page.url ?? page.title,
    page.published,
    claim.id,
    claim.start,
    claim.end,
    claim.quote,
    claim.sentence,
    claim.subject,
    claim.metric,
    ...valueCells(claim.value),
    claim.approx,
    claim.manner,
    claim.attribution,
    claim.verdict,
    claim.why,
    claim.facts.join(' '),
    claim.notes.map(({ text }) => text).join(' '),
  ];
}

function valueCells(value: Value): readonly Cell[] {
  if ('stance' in value) return [undefined, undefined, undefined, value.stance];
  if ('date_min' in value) return [value.date_min, value.date_max, 'date', undefined];
  return [value.min, value.max, value.unit, undefined];
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(cellText).join(',')}\r\n`;
}

/** What a spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const startsFormula = /^[=+\-@\t\r]/;

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const harmless = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
