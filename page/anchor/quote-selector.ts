/** Makes and finds W3C text quote selectors (https://www.w3.org/TR/annotation-model/#text-quote-selector). */

import type { TextQuoteSelector } from '#schema/claim';

/** UTF-16 units of context on either side. */
const contextLength = 32;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function selectorOf(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/**
 * Where the quote stands now: of all places that read exactly so, the one with most of its context around it; among
 * equals the nearest to `near`. Nothing if the quote is gone. O(text), and O(context) for each place.
 * @param near offset where it stood before
 */
export function findSelector(text: string, selector: TextQuoteSelector, near = 0): Span | undefined {
  const { exact, prefix, suffix } = selector;
  if (exact === '') return undefined;
  let best: { start: number; context: number } | undefined;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const context =
      sharedEnd(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      sharedStart(text.slice(end, end + suffix.length), suffix);
    const isBetter =
      !best ||
      context > best.context ||
      (context === best.context && Math.abs(start - near) < Math.abs(best.start - near));
    if (isBetter) best = { start, context };
  }
  return best && { start: best.start, end: best.start + exact.length };
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length++;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
