import type { Analysis } from '../analysis.ts';
import type { Block } from '../document/document.ts';

/** Sentences that head a cell: its row's first cell and its column's top, -1 for none. */
export interface Heads {
  readonly row: number;
  readonly column: number;
}

export const noHeads: Heads = { row: -1, column: -1 };

/** How the sentences of lists and tables hang together. */
export interface Lists {
  /** For each item and cell the sentence before its list or table; -1 for others. */
  readonly beforeList: Int32Array;
  readonly heads: ReadonlyMap<number, Heads>;
}

/** Reads the lists and tables of a text in one pass over its sentences. */
export function readLists({ sentences, document }: Analysis): Lists {
  const beforeList = new Int32Array(sentences.length).fill(-1);
  const tables = new Tables();
  for (const { index, block } of sentences) {
    const { kind, cell } = document.blocks[block] ?? {};
    if (kind !== 'item' && kind !== 'cell') continue;
    const before = document.blocks[sentences[index - 1]?.block ?? -1]?.kind;
    beforeList[index] = before === kind ? (beforeList[index - 1] as number) : index - 1;
    if (cell) tables.add(index, cell);
  }
  return { beforeList, heads: tables.heads };
}

type Cell = NonNullable<Block['cell']>;

class Tables {
  readonly heads = new Map<number, Heads>();
  /** First cells of rows and tops of columns, by table and place. */
  readonly #rows = new Map<string, number>();
  readonly #columns = new Map<string, number>();

  add(sentence: number, { table, row, column }: Cell): void {
    const inRow = `${table} ${row}`;
    const inColumn = `${table} ${column}`;
    this.heads.set(sentence, {
      row: column > 0 ? (this.#rows.get(inRow) ?? -1) : -1,
      column: row > 0 ? (this.#columns.get(inColumn) ?? -1) : -1,
    });
    if (column === 0 && !this.#rows.has(inRow)) this.#rows.set(inRow, sentence);
    if (row === 0 && !this.#columns.has(inColumn)) this.#columns.set(inColumn, sentence);
  }
}
