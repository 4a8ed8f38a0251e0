/**
 * One walk over a part of the page, in document order: elements that are blocks cut the text, inline elements do not,
 * so that a figure in several elements stays one. O(nodes); nothing is asked of styles or layout.
 */

import type { BlockKind } from '#engine';
import { isBlock, isCustom, isUnread, kindOf } from './elements.ts';
import { type Cell, TableCursor } from './table.ts';
import { PieceBuilder, type Pieces } from './text-map.ts';

/** One block of text with the way back to the page. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly pieces: Pieces;
  /** The block-level element that the text stands in. */
  readonly container: Element;
  /** UTF-16 units of the text that are a link. */
  readonly linked: number;
  /** Level of a heading, 1 to 6. */
  readonly level?: number;
  readonly cell?: Cell;
}

/** UTF-16 units; a longer cell holds prose. */
const longestCell = 300;

const elementNode = 1;
const textNode = 3;

/**
 * @param root read with all that is in it
 * @param firstTable number of the first table
 */
export function readBlocks(root: Element, firstTable = 0): TextBlock[] {
  const reader = new BlockReader(firstTable);
  if (isUnread(root)) return [];
  reader.enter(root);
  let node: Node | null = root.firstChild;
  let parent: Node = root;
  while (node || parent !== root) {
    if (!node) {
      reader.leave(parent as Element);
      node = parent.nextSibling;
      parent = parent.parentNode ?? root;
    } else if (node.nodeType === elementNode && !isUnread(node as Element)) {
      reader.enter(node as Element);
      parent = node;
      node = node.firstChild;
    } else {
      if (node.nodeType === textNode) reader.text(node as Text);
      node = node.nextSibling;
    }
  }
  reader.leave(root);
  return reader.blocks;
}

/** What the text is in, at one depth of the walk. */
interface Frame {
  readonly container: Element;
  readonly kind: BlockKind;
  readonly cell: Cell | undefined;
}

class BlockReader {
  readonly blocks: TextBlock[] = [];
  #builder = new PieceBuilder();
  #frames: Frame[] = [];
  #tables: TableCursor[] = [];
  #nextTable: number;
  #links = 0;
  #linked = 0;
  /** Line breaks since the last visible character: two make a new paragraph. */
  #breaks = 0;

  constructor(firstTable: number) {
    this.#nextTable = firstTable;
  }

  text(node: Text): void {
    const before = this.#builder.length;
    this.#builder.append(node);
    const added = this.#builder.length - before;
    if (added === 0) return;
    this.#breaks = 0;
    if (this.#links > 0) this.#linked += added;
  }

  enter(element: Element): void {
    if (element.localName === 'a') this.#links++;
    if (isBlock(element) || this.#frames.length === 0) this.#open(element);
    else if (element.localName === 'br') this.#lineBreak();
    else if (isCustom(element)) this.#builder.space();
  }

  leave(element: Element): void {
    if (element.localName === 'a') this.#links--;
    if (this.#frames.at(-1)?.container === element) this.#close(element);
    else if (isCustom(element)) this.#builder.space();
  }

  #lineBreak(): void {
    this.#builder.space();
    if (++this.#breaks >= 2) this.#flush();
  }

  #open(element: Element): void {
    this.#flush();
    const name = element.localName;
    if (name === 'table') this.#tables.push(new TableCursor(this.#nextTable++, this.blocks.length));
    const table = this.#tables.at(-1);
    if (name === 'tr') table?.row();
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot') table?.section(name);
    const around = this.#frames.at(-1);
    this.#frames.push({
      container: element,
      kind: kindOf(element) ?? around?.kind ?? 'paragraph',
      cell: name === 'td' || name === 'th' ? table?.cell(element) : around?.cell,
    });
  }

  #close(element: Element): void {
    this.#flush();
    this.#frames.pop();
    if (element.localName === 'table') this.#closeTable();
  }

  /** Pages are laid out in tables, too: where a cell holds prose and none is a header, none of them is data. */
  #closeTable(): void {
    const table = this.#tables.pop();
    if (!table) return;
    const isOwn = (block: TextBlock) => block.cell?.table === table.index;
    const own = this.blocks.slice(table.firstBlock).filter(isOwn);
    if (own.some((block) => block.cell?.header) || own.every((block) => block.text.length <= longestCell)) return;
    for (let at = table.firstBlock; at < this.blocks.length; at++) {
      const block = this.blocks[at];
      if (!block || !isOwn(block)) continue;
      const { cell, ...rest } = block;
      this.blocks[at] = { ...rest, kind: 'paragraph' };
    }
  }

  #flush(): void {
    const linked = this.#linked;
    this.#linked = 0;
    this.#breaks = 0;
    const { text, pieces } = this.#builder.take();
    const frame = this.#frames.at(-1);
    if (!frame || text.trim() === '') return;
    const { kind, cell, container } = frame;
    const level = kind === 'heading' ? headingLevel(container) : undefined;
    this.blocks.push({
      kind,
      text,
      pieces,
      container,
      linked,
      ...(level === undefined ? {} : { level }),
      ...(kind === 'cell' && cell ? { cell } : {}),
    });
  }
}

function headingLevel(container: Element): number {
  const heading = container.closest('h1,h2,h3,h4,h5,h6');
  return Number(heading?.localName.slice(1) ?? 6);
}
