/** Scrolls words into the middle of the window, clear of what may be fixed at the top and bottom of the page. */
export function bringIntoView(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (!isClear(range)) scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: 'instant' });
}

/** Whether words stand where a reader sees them. */
export function isClear(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top > innerHeight / 8 && bottom < (innerHeight * 7) / 8;
}
