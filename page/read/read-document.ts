/** A page as the engine reads it: one walk, the article found among the blocks, the rest left out. */

import type { BlockKind, Document } from '#engine';
import type { Page } from '#schema/report';
import { articleRoot, proseOf } from './article-root.ts';
import { readBlocks, type TextBlock } from './blocks.ts';
import { readWrittenDay } from './day.ts';
import { readMetadata } from './metadata.ts';
import { lastAtMost, rangeOf } from './text-map.ts';

/** What stands between two blocks in the text. */
export const blockGap = '\n\n';

/** The way from offsets in a document's text back to the page. */
export interface TextMap {
  /** The range of `[start, end)`; nothing if it is empty, or if its nodes have left the page. */
  range(start: number, end: number): Range | undefined;
}

/** The article's blocks in order, and the element that they are in. */
export interface Article {
  readonly root: Element;
  readonly blocks: readonly TextBlock[];
}

/**
 * @param dom a whole page, or one with the article alone
 * @param known what is known of the page already, and need not be found in it
 */
export function readDocument(dom: globalThis.Document, known?: Page): { document: Document; map: TextMap; page: Page } {
  const metadata = known ?? readMetadata(dom);
  const { blocks } = readArticle(dom, metadata.title);
  const page = withWrittenDay(metadata, blocks);
  return { document: assemble(blocks, page), map: mapOf(blocks), page };
}

/** @param title the page's own title, by which its headline is known among others */
export function readArticle(dom: globalThis.Document, title?: string): Article {
  const body = dom.querySelector('body') ?? dom.documentElement;
  const all = readBlocks(body);
  const root = articleRoot(body, all);
  return { root, blocks: articleBlocks(all, root, title) };
}

/** The article's blocks out of those that were read: the headline, and what is in the root and no list of links. */
function articleBlocks(all: readonly TextBlock[], root: Element, title: string | undefined): TextBlock[] {
  const isInside = all.map((block) => root.contains(block.container));
  const first = isInside.indexOf(true);
  const headline = headlineIndex(all, first, title);
  return all.flatMap((block, at) => {
    if (at === headline) return [{ ...block, kind: 'title' as BlockKind }];
    if (isInside[at] ? isReading(block) : at > headline && headline >= 0 && at < first && proseOf(block) > 0)
      return [block];
    return [];
  });
}

/** Text that is mostly a link leads to another article; in a table it may be a row's name. */
export const isReading = (block: TextBlock): boolean =>
  block.cell !== undefined || block.linked <= block.text.length * 0.6;

/** Index of the headline: the first-level heading that the page's title repeats, else the one nearest the article. */
function headlineIndex(all: readonly TextBlock[], first: number, title: string | undefined): number {
  const headings = all.flatMap((block, at) => (block.level === 1 ? [at] : []));
  const named = headings.find((at) => isSameTitle(all[at]?.text ?? '', title ?? ''));
  if (named !== undefined) return named;
  return headings.findLast((at) => at <= first) ?? headings[0] ?? -1;
}

function isSameTitle(heading: string, title: string): boolean {
  const [one, other] = [heading, title].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  if (!one || !other) return false;
  return one.includes(other) || (one.length > 15 && other.includes(one));
}

/** Blocks of a byline are short, and stand beside the headline. */
const longestByline = 200;
const bylineBlocks = 8;

/** A page without the day in its metadata mostly has it beside the headline. */
export function withWrittenDay(page: Page, blocks: readonly TextBlock[]): Page {
  if (page.published) return page;
  const headline = Math.max(
    blocks.findIndex((block) => block.kind === 'title'),
    0,
  );
  for (const block of blocks.slice(headline, headline + bylineBlocks)) {
    const published = block.text.length <= longestByline ? readWrittenDay(block.text) : undefined;
    if (published) return { ...page, published };
  }
  return page;
}

/** Blocks as one text, with the offsets that the engine asks for. */
export function assemble(blocks: readonly TextBlock[], page: Page): Document {
  let end = 0;
  const placed = blocks.map(({ kind, text, cell }) => {
    const start = end;
    end = start + text.length + blockGap.length;
    return { kind, start, end: start + text.length, ...(cell ? { cell } : {}) };
  });
  const { published, language, url, title } = page;
  return { text: blocks.map((block) => block.text).join(blockGap), blocks: placed, published, language, url, title };
}

function mapOf(blocks: readonly TextBlock[]): TextMap {
  const starts: number[] = [];
  let end = 0;
  for (const block of blocks) {
    starts.push(end);
    end += block.text.length + blockGap.length;
  }
  return {
    range(start, end) {
      const [first, last] = [lastAtMost(starts, start), lastAtMost(starts, end - 1)];
      const [from, to] = [blocks[first], blocks[last]];
      const [fromStart, toStart] = [starts[first], starts[last]];
      if (!from || !to || fromStart === undefined || toStart === undefined) return undefined;
      if (first === last) return rangeOf(from.pieces, start - fromStart, end - fromStart);
      const head = rangeOf(from.pieces, start - fromStart, from.text.length);
      const tail = rangeOf(to.pieces, 0, end - toStart);
      if (!head || !tail) return undefined;
      head.setEnd(tail.endContainer, tail.endOffset);
      return head;
    },
  };
}
