/**
 * Where the card stands: in the margin beside the words where there is room, else below them, else above; never over them.
 *
 *     | column of text        |           |
 *     |  ... just $5.6        |------[card]   thread level with the words' first line
 *     |  million ...          |           |
 *
 * All in CSS pixels of the viewport. Pure: what the page looks like comes in, a place comes out.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** The lines of the words, first to last. */
  readonly lines: readonly Box[];
  /** The block of text that the words stand in. */
  readonly column: Box;
  readonly card: Size;
  readonly viewport: Size;
  readonly isRightToLeft: boolean;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** A taller card scrolls. */
  readonly maxHeight: number;
  /** The side of the words that the card is on. */
  readonly side: 'right' | 'left' | 'below' | 'above';
  /** Where the thread meets the card: distance from the card's top beside the words, from its left edge below or above. */
  readonly thread: number;
}

/** Length of the thread to a card beside the column, and to one that hangs. */
const beside = 38;
const hanging = 12;
/** Kept free between the card and the edge of the window. */
const edge = 8;
/** From the top of a card in the margin to its thread. */
const threadTop = 24;
/** The thread keeps off the round corners. */
const corner = 14;

export function place(around: Surroundings): Placement | undefined {
  return inMargin(around) ?? hung(around);
}

function inMargin({ lines, column, card, viewport, isRightToLeft }: Surroundings): Placement | undefined {
  const first = lines[0];
  if (!first) return undefined;
  const room = beside + card.width + edge;
  const isFree = isRightToLeft ? column.left >= room : viewport.width - column.right >= room;
  if (!isFree) return undefined;
  const level = (first.top + first.bottom) / 2;
  const height = Math.min(card.height, viewport.height - 2 * edge);
  const top = clamp(level - threadTop, edge, viewport.height - edge - height);
  return {
    left: isRightToLeft ? column.left - beside - card.width : column.right + beside,
    top,
    maxHeight: viewport.height - 2 * edge,
    side: isRightToLeft ? 'left' : 'right',
    thread: clamp(level - top, corner, height - corner),
  };
}

function hung({ lines, card, viewport }: Surroundings): Placement | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const below = viewport.height - last.bottom - hanging - edge;
  const above = first.top - hanging - edge;
  const isBelow = below >= card.height || below >= above;
  const line = isBelow ? last : first;
  const left = clamp(line.left - corner, edge, Math.max(edge, viewport.width - edge - card.width));
  const maxHeight = Math.max(isBelow ? below : above, 0);
  const height = Math.min(card.height, maxHeight);
  return {
    left,
    top: isBelow ? last.bottom + hanging : first.top - hanging - height,
    maxHeight,
    side: isBelow ? 'below' : 'above',
    thread: clamp((line.left + Math.min(line.right, line.left + 2 * corner)) / 2 - left, corner, card.width - corner),
  };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));
