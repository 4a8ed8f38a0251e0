/**
 * Which element is the article? Found by where the prose is: from the whole page down, always into the child that holds
 * most of it, until no child does. An element that calls itself the article stops the way down.
 *
 *     body 9,000          prose (letters outside links, in blocks long enough) of an element and all in it
 *       main 8,800        0.98 of its parent: go in
 *         article 7,900   0.90: go in; it says that it is the article: stop
 *         section 900     more stories
 *
 * Cost: O(blocks x depth), over blocks that were read already.
 */

import type { TextBlock } from './blocks.ts';

/** UTF-16 units; shorter blocks are labels, teasers and bylines. */
const shortestProse = 60;
/** Share of a block that may be links, for it to be prose. */
const mostLinked = 0.5;
/** Share of its parent's prose that a child holds when it can be the article. */
const bulk = 0.6;

/** Letters of prose in a block; 0 for headings, teasers and lists of links. */
export function proseOf(block: TextBlock): number {
  if (block.kind === 'heading' || block.text.length < shortestProse) return 0;
  return block.linked > block.text.length * mostLinked ? 0 : block.text.length - block.linked;
}

/** @returns the article's element; `page` itself where no part of it stands out */
export function articleRoot(page: Element, blocks: readonly TextBlock[]): Element {
  const prose = proseByElement(page, blocks);
  const heaviest = heaviestChildren(prose);
  let root = page;
  for (let next = heaviest.get(root); next; next = heaviest.get(root)) {
    const isOneBlock = !heaviest.has(next);
    if (isOneBlock || (prose.get(next) ?? 0) < bulk * (prose.get(root) ?? 0)) break;
    root = next;
    if (isArticle(root)) break;
  }
  return root;
}

function proseByElement(page: Element, blocks: readonly TextBlock[]): Map<Element, number> {
  const prose = new Map<Element, number>();
  for (const block of blocks) {
    const letters = proseOf(block);
    if (letters === 0) continue;
    for (let element: Element | null = block.container; element; element = element.parentElement) {
      prose.set(element, (prose.get(element) ?? 0) + letters);
      if (element === page) break;
    }
  }
  return prose;
}

function heaviestChildren(prose: ReadonlyMap<Element, number>): Map<Element, Element> {
  const heaviest = new Map<Element, Element>();
  for (const [element, letters] of prose) {
    const parent = element.parentElement;
    if (!parent) continue;
    const best = heaviest.get(parent);
    if (!best || letters > (prose.get(best) ?? 0)) heaviest.set(parent, element);
  }
  return heaviest;
}

function isArticle(element: Element): boolean {
  return (
    element.localName === 'article' ||
    element.getAttribute('role') === 'article' ||
    /article$/i.test(element.getAttribute('itemtype') ?? '')
  );
}
