import { isBlock, isUnread, kindOf } from './elements.ts';

/**
 * The smallest element around a change that reads the same alone as in the whole: around it there is no list item,
 * quote, table or link any more that would give its text another meaning, and nothing that is left unread.
 * @returns `root` if the change can only be read with all of it
 */
export function regionAround(change: Element, root: Element): Element {
  let region = change;
  while (region !== root && !isBlock(region)) region = region.parentElement ?? root;
  for (let around = region.parentElement; around && region !== root && around !== root; around = around.parentElement) {
    if (shapes(around)) region = around;
  }
  return region;
}

const shaping = new Set(['a', 'p', 'table']);

const shapes = (element: Element): boolean =>
  shaping.has(element.localName) || kindOf(element) !== undefined || isUnread(element);

/** Without those that lie in another one. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (elements.has(around)) return false;
    }
    return true;
  });
}
