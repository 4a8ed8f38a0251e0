/** Which claim comes next, for a reader who goes from one to the other by key. */

import type { ClaimWords } from '../mark/marks.ts';

/** Words in a closed section or a hidden tab are not drawn: nobody can be led there. */
export const isDrawn = ({ range }: ClaimWords): boolean => range.getClientRects().length > 0;

/**
 * The next (1) or previous (-1) words: counted from those that were looked at last while they are in view, else the first
 * below the window's top or the last above its bottom. Goes round at the ends.
 * @param words in the order of the text
 * @param last id of the claim that was looked at last
 * @param height of the window, CSS pixels
 */
export function wordsAfter(
  words: readonly ClaimWords[],
  last: string | undefined,
  by: 1 | -1,
  height: number,
): ClaimWords | undefined {
  const drawn = words.filter(isDrawn);
  const boxes = drawn.map(({ range }) => range.getBoundingClientRect());
  const isBelowTop = (at: number) => (boxes[at]?.bottom ?? 0) > 0;
  const isAboveBottom = (at: number) => (boxes[at]?.top ?? height) < height;
  const from = drawn.findIndex(({ id }, at) => id === last && isBelowTop(at) && isAboveBottom(at));
  if (from >= 0) return drawn.at((from + by) % drawn.length);
  const inView = by === 1 ? drawn.find((_, at) => isBelowTop(at)) : drawn.findLast((_, at) => isAboveBottom(at));
  return inView ?? drawn.at(by === 1 ? 0 : -1);
}
