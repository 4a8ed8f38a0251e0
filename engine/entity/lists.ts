import type { Analysis } from '../analysis.ts';

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
  const heads = new Map<number, Heads>();
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  for (const { index, block } of sentences) {
    const { kind, cell } = document.blocks[block] ?? {};
    if (kind !== 'item' && kind !== 'cell') continue;
    const before = document.blocks[sentences[index - 1]?.block ?? -1]?.kind;
    beforeList[index] = before === kind ? (beforeList[index - 1] as number) : index - 1;
    if (!cell) continue;
    const row = `${cell.table} ${cell.row}`;
    const column = `${cell.table} ${cell.column}`;
    heads.set(index, { row: cell.column > 0 ? (rows.get(row) ?? -1) : -1, column: cell.row > 0 ? (columns.get(column) ?? -1) : -1 });
    if (cell.column === 0 && !rows.has(row)) rows.set(row, index);
    if (cell.row === 0 && !columns.has(column)) columns.set(column, index);
  }
  return { beforeList, heads };
}
