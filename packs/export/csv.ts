import type { Fact, Pack } from '#schema/pack';

type Cell = string | number | boolean | undefined;

/** The columns, in order; every field of a fact has one, and those of its value and scope have their own. */
function cells(fact: Fact, pack: Pack): Readonly<Record<string, Cell>> {
  const { value, scope } = fact;
  const quantity = 'unit' in value ? value : undefined;
  const date = 'date_min' in value ? value : undefined;
  return {
    pack: pack.id,
    version: pack.version,
    id: fact.id,
    subject: fact.subject,
    name: pack.entities.find((entity) => entity.id === fact.subject)?.name,
    metric: fact.metric,
    min: quantity?.min,
    max: quantity?.max,
    unit: quantity?.unit,
    date_min: date?.date_min,
    date_max: date?.date_max,
    stance: 'stance' in value ? value.stance : undefined,
    approx: fact.approx,
    tolerance: fact.tolerance,
    run: scope.run,
    period: scope.period,
    variant: scope.variant,
    benchmark: scope.benchmark,
    against: scope.against,
    price: scope.price,
    market: scope.market,
    day: scope.day,
    note: scope.note,
    as_of: fact.asOf,
    until: fact.until,
    said_by: fact.saidBy,
    verified: fact.verified,
    main: fact.main,
    conflicts: fact.conflicts?.join(' '),
    supersedes: fact.supersedes,
    sources: fact.sources.join(' '),
    context: fact.context,
  };
}

/**
 * The facts of a pack as a table, a line each, by RFC 4180. Text that a spreadsheet would take for a formula gets an
 * apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function packCsv(pack: Pack): string {
  const rows = pack.facts.map((fact) => cells(fact, pack));
  const head = Object.keys(rows[0] ?? {});
  return [head, ...rows.map((row) => Object.values(row))].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
