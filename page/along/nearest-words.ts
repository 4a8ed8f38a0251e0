import type { ClaimWords } from '../mark/marks.ts';

/** The words whose first line is nearest to a height of the window (CSS pixels); among equals the first in the text. */
export function nearestWords(words: readonly ClaimWords[], line: number): ClaimWords | undefined {
  let nearest: { words: ClaimWords; distance: number } | undefined;
  for (const one of words) {
    const distance = Math.abs(one.range.getBoundingClientRect().top - line);
    if (!nearest || distance < nearest.distance) nearest = { words: one, distance };
  }
  return nearest?.words;
}
