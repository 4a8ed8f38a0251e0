import type { Page } from '@playwright/test';

/** The words that are marked in the page, in the order of the page. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // The claim whose card is open is in a second highlight, by the same range.
    const ranges = new Set([...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[]);
    return [...ranges]
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString());
  });
}
