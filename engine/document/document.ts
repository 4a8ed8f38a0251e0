/**
 * A text as blocks. Offsets are UTF-16 units into `text`; blocks are in order, do not overlap, and hold all text that
 * is read (what lies between them is white space).
 */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string | undefined;
  /** BCP 47 tag. */
  readonly language: string;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'caption' | 'quote' | 'cell' | 'furniture';

export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** For cells: which table, row and column, counted from 0; a header cell names its row or column. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; readonly header: boolean };
}
