/** What the reader has selected in the page. */

import { limits } from '#schema/limits';

export interface Selected {
  readonly text: string;
  /** Where it is: the selected words, or the field or frame that holds them. */
  readonly range: Range;
  /** The range is just the selected words, not what holds them. */
  readonly isExact: boolean;
}

/**
 * The selected text, and its place in the page.
 * @param known the text as the browser's menu tells it: what is selected inside a frame or a field, scripts of the page
 * around it may not see
 */
export function readSelection(known = ''): Selected | undefined {
  const selection = document.getSelection();
  const own = selection?.toString().trim() ?? '';
  const text = (own || known.trim()).slice(0, limits.longText);
  if (!text) return undefined;
  const range = own && selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  const isExact = range !== undefined && !range.collapsed;
  return { text, isExact, range: isExact ? range : rangeAround(document.activeElement) };
}

function rangeAround(holder: Element | null): Range {
  const range = document.createRange();
  range.selectNode(holder ?? document.body);
  return range;
}
