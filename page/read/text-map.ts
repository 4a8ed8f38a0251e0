/**
 * The way from a place in the text that was read back to the page's text nodes.
 *
 *     text nodes   "\n It cost " "$5" ".6" "  mil(soft hyphen)lion \n"
 *     text         It cost $5.6 million
 *     pieces       0       8 10  12 13  16        first offset in the text
 *                  It cost_ $5 .6 _ mil lion      each of one node, one unit of text for one unit of the node
 *
 * White space is collapsed as a browser shows it, and characters that are not seen (soft hyphen, zero-width space) are
 * left out; both begin a new piece, so an offset inside a piece is the node's offset plus the same distance.
 * Finding a place costs O(log pieces).
 */

export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The pieces of one block, as columns; offsets are UTF-16 units. */
export interface Pieces {
  /** Where each piece begins in the block's text, rising. */
  readonly starts: readonly number[];
  readonly nodes: readonly Text[];
  /** Where each piece begins in its node. */
  readonly offsets: readonly number[];
}

/** The text node and offset of the unit at `at` in the block's text. */
function pointAt(pieces: Pieces, at: number): Point | undefined {
  const index = lastAtMost(pieces.starts, at);
  const node = pieces.nodes[index];
  const start = pieces.starts[index];
  const offset = pieces.offsets[index];
  if (!node || start === undefined || offset === undefined) return undefined;
  return { node, offset: Math.min(offset + at - start, node.data.length) };
}

/** The range of `[start, end)` of the block's text; nothing if it is empty or its nodes have left the page. */
export function rangeOf(pieces: Pieces, start: number, end: number): Range | undefined {
  if (end <= start) return undefined;
  const first = pointAt(pieces, start);
  const last = pointAt(pieces, end - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, Math.min(last.offset + 1, last.node.data.length));
  return range;
}

/** Index of the last number that is not above `value`, in a rising list; -1 if all are. */
export function lastAtMost(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);

/** Soft hyphen, zero-width space, direction marks, word joiner, byte order mark: no reader sees them. */
const isUnseen = (unit: number) =>
  unit === 0xad || unit === 0x200b || unit === 0x200e || unit === 0x200f || unit === 0x2060 || unit === 0xfeff;

/** Gathers text nodes into one block's text and its pieces. */
export class PieceBuilder {
  #text = '';
  #starts: number[] = [];
  #nodes: Text[] = [];
  #offsets: number[] = [];
  /** Where the white space was seen that is written once a visible character follows. */
  #space: Point | undefined;

  get length(): number {
    return this.#text.length;
  }

  append(node: Text): void {
    const { data } = node;
    let at = 0;
    while (at < data.length) {
      const unit = data.charCodeAt(at);
      if (isSpace(unit)) this.#space ??= { node, offset: at };
      if (isSpace(unit) || isUnseen(unit)) {
        at++;
        continue;
      }
      const end = endOfRun(data, at);
      this.#add(node, at, data.slice(at, end));
      at = end;
    }
  }

  /** White space that stands in no text node: a line break, the edge of an element. */
  space(): void {
    const node = this.#nodes.at(-1);
    if (node) this.#space ??= { node, offset: node.data.length };
  }

  /** The text and pieces so far; begins anew. */
  take(): { text: string; pieces: Pieces } {
    const taken = { text: this.#text, pieces: { starts: this.#starts, nodes: this.#nodes, offsets: this.#offsets } };
    this.#text = '';
    this.#starts = [];
    this.#nodes = [];
    this.#offsets = [];
    this.#space = undefined;
    return taken;
  }

  #add(node: Text, offset: number, run: string): void {
    const space = this.#space;
    this.#space = undefined;
    if (space && this.#text !== '') {
      this.#piece(space.node, space.offset);
      this.#text += ' ';
      if (space.node === node && space.offset === offset - 1) {
        this.#text += run;
        return;
      }
    }
    this.#piece(node, offset);
    this.#text += run;
  }

  #piece(node: Text, offset: number): void {
    this.#starts.push(this.#text.length);
    this.#nodes.push(node);
    this.#offsets.push(offset);
  }
}

/** End of the visible characters from `start` on, single blanks between them included. */
function endOfRun(data: string, start: number): number {
  let at = start + 1;
  for (; at < data.length; at++) {
    const unit = data.charCodeAt(at);
    if (isUnseen(unit)) break;
    if (!isSpace(unit)) continue;
    const next = data.charCodeAt(at + 1);
    if (unit !== 32 || Number.isNaN(next) || isSpace(next) || isUnseen(next)) break;
  }
  return at;
}
