import type { Block, BlockKind, Document } from './document.ts';

export interface TextMetadata {
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

const headingLength = 110;
const wrapLength = 50;

/**
 * Reads a plain text as a document: a line is a block, hard-wrapped lines are joined, a short line without a full stop
 * is a heading, `-`, `*`, `•` or `1.` begin an item, and rows with tabs or bars are a table. O(text).
 */
export function documentFromText(text: string, metadata: TextMetadata = {}): Document {
  return {
    text,
    blocks: blocksOf(text),
    published: metadata.published,
    language: metadata.language ?? 'en',
    url: metadata.url,
    title: metadata.title,
  };
}

interface Line {
  start: number;
  end: number;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let table = -1;
  let row = -1;
  for (const line of joinWrapped(text, linesOf(text))) {
    const cells = cellsOf(text, line);
    if (cells.length > 1) {
      if (row < 0) table++;
      row++;
      for (const [column, cell] of cells.entries()) {
        blocks.push({ kind: 'cell', ...cell, cell: { table, row, column, header: row === 0 || column === 0 } });
      }
      continue;
    }
    if (cells.length === 0) continue;
    row = -1;
    blocks.push({ kind: kindOf(text, line, blocks.length === 0), start: line.start, end: line.end });
  }
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) continue;
    lines.push(trim(text, start, at));
    start = at + 1;
  }
  return lines;
}

function trim(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** A long line without an end and a next one that begins in lower case are one paragraph, wrapped by hand. */
function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open: Line | undefined;
  for (const line of lines) {
    if (line.end === line.start) {
      open = undefined;
      continue;
    }
    if (
      open &&
      open.end - open.start >= wrapLength &&
      !/[.!?:;"”)]/.test(text[open.end - 1] ?? '') &&
      /\p{Ll}/u.test(text[line.start] ?? '')
    ) {
      open.end = line.end;
      continue;
    }
    open = { ...line };
    joined.push(open);
  }
  return joined;
}

function cellsOf(text: string, line: Line): Line[] {
  const separator = text.slice(line.start, line.end).includes('\t') ? 9 : 124;
  const cells: Line[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text.charCodeAt(at) !== separator) continue;
    const cell = trim(text, start, at);
    if (cell.end > cell.start && !/^[-:\s]+$/.test(text.slice(cell.start, cell.end))) cells.push(cell);
    start = at + 1;
  }
  return cells;
}

function kindOf(text: string, line: Line, first: boolean): BlockKind {
  if (/[-*•▪◦–·]/.test(text[line.start] ?? '') || /^\d{1,2}[.)]\s/.test(text.slice(line.start, line.start + 5)))
    return 'item';
  const short = line.end - line.start <= headingLength;
  if (!short || /[.!;,"”]/.test(text[line.end - 1] ?? '')) return 'paragraph';
  return first ? 'title' : 'heading';
}
