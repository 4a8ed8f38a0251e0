/** Counts rows and columns of one table while its cells go by, spans included. */
export class TableCursor {
  readonly index: number;
  /** Index of the first block of text in the table. */
  readonly firstBlock: number;
  #row = -1;
  #column = 0;
  #inHead = false;
  /** For each column, the first row that no cell from above reaches into. */
  #freeFrom: number[] = [];

  constructor(index: number, firstBlock: number) {
    this.index = index;
    this.firstBlock = firstBlock;
  }

  section(name: string): void {
    this.#inHead = name === 'thead';
  }

  row(): void {
    this.#row++;
    this.#column = 0;
  }

  /** Takes the next cell of the row. */
  cell(element: Element): Cell {
    while ((this.#freeFrom[this.#column] ?? 0) > this.#row) this.#column++;
    const column = this.#column;
    const width = span(element, 'colspan');
    const free = this.#row + span(element, 'rowspan');
    for (let at = column; at < column + width; at++) this.#freeFrom[at] = free;
    this.#column += width;
    const header = this.#inHead || element.localName === 'th';
    return { table: this.index, row: Math.max(this.#row, 0), column, header };
  }
}

export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** No real table spans more; a page that says so must not cost more. */
const widest = 100;

function span(element: Element, attribute: string): number {
  const written = Number.parseInt(element.getAttribute(attribute) ?? '', 10);
  return written > 1 ? Math.min(written, widest) : 1;
}
