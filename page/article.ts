/**
 * What a page's article says, kept up to date at the cost of what changed.
 *
 *     entries   [title] [paragraph] [paragraph] [item] ...    in the order of the page
 *     claims       0         2           -         1          offsets from the start of the entry's text; "-": not spotted yet
 *
 * A change re-reads the smallest part of the page that can be read alone. An entry whose text was there before keeps
 * its claims, whichever nodes it stands in now: a page that renders its article anew costs a walk and no spotting.
 */

import type { Claim } from '#schema/claim';
import type { Page } from '#schema/report';
import { proseOf } from './read/article-root.ts';
import { readBlocks, type TextBlock } from './read/blocks.ts';
import { readMetadata } from './read/metadata.ts';
import { isReading, readArticle, withWrittenDay } from './read/read-document.ts';
import { outermost, regionAround } from './read/region.ts';

export interface Entry {
  readonly block: TextBlock;
  /** With offsets from the start of the block's text; undefined until it is spotted. */
  claims: readonly Claim[] | undefined;
}

/** Letters of prose outside the article that make it worth looking for the article again. */
const noteworthy = 200;

export class Article {
  page: Page;
  entries: Entry[] = [];
  #root: Element;
  readonly #dom: Document;

  constructor(dom: Document) {
    this.#dom = dom;
    this.page = readMetadata(dom);
    this.#root = dom.documentElement;
    this.readWhole();
  }

  /** After a navigation without a load: another article, with metadata of its own. */
  readAnew(): void {
    this.page = readMetadata(this.#dom);
    this.readWhole();
  }

  readWhole(): void {
    const { root, blocks } = readArticle(this.#dom, this.page.title);
    this.#root = root;
    this.entries = withClaims(blocks, this.entries);
    this.page = withWrittenDay(this.page, blocks);
  }

  /** Forgets what was found: the words to look for are others now. */
  forgetClaims(): void {
    for (const entry of this.entries) entry.claims = undefined;
  }

  /** Reads again what stands in the changed elements. Returns whether anything that is read changed. */
  readChanges(changed: ReadonlySet<Element>): boolean {
    const isStale = !this.#root.isConnected || [...changed].some((element) => this.#concernsAll(element));
    const before = this.entries;
    if (isStale) {
      this.readWhole();
    } else {
      const inside = [...changed].filter((element) => this.#root.contains(element));
      const regions = outermost(new Set(inside.map((element) => regionAround(element, this.#root))));
      if (regions.includes(this.#root)) this.readWhole();
      else this.#replace(regions);
    }
    return !isSame(before, this.entries);
  }

  /** Outside the article only two things matter: prose that may be the article now, and a headline of ours. */
  #concernsAll(element: Element): boolean {
    if (!element.isConnected || this.#root.contains(element)) return false;
    if (element.contains(this.#root)) return false;
    if (this.entries.some(({ block }) => element.contains(block.container) || block.container.contains(element)))
      return true;
    const region = regionAround(element, this.#dom.documentElement);
    return readBlocks(region).reduce((letters, block) => letters + proseOf(block), 0) >= noteworthy;
  }

  #replace(regions: readonly Element[]): void {
    const before = this.entries;
    const isKept = ({ block }: Entry) => isInPage(block) && !regions.some((region) => region.contains(block.container));
    const kept = before.filter(isKept);
    const hadTitle = before.some(({ block }) => block.kind === 'title');
    let hasTitle = kept.some(({ block }) => block.kind === 'title');
    let entries = kept;
    for (const region of regions) {
      const blocks = readBlocks(region, nextTable(entries)).filter(isReading);
      const read = blocks.map((block): TextBlock => {
        if (block.level !== 1 || !hadTitle || hasTitle) return block;
        hasTitle = true;
        return { ...block, kind: 'title' };
      });
      const at = placeOf(region, entries);
      entries = [...entries.slice(0, at), ...withClaims(read, before), ...entries.slice(at)];
    }
    this.entries = entries;
  }
}

/** A block's nodes are added and removed together, or else their element is among the changed ones. */
const isInPage = (block: TextBlock): boolean => block.pieces.nodes[0]?.isConnected ?? false;

const isSame = (one: readonly Entry[], other: readonly Entry[]): boolean =>
  one.length === other.length && one.every(({ block }, at) => block === other[at]?.block);

/** Entries for blocks, each with the claims of an entry that read the same. */
function withClaims(blocks: readonly TextBlock[], before: readonly Entry[]): Entry[] {
  const known = new Map(before.map((entry) => [keyOf(entry.block), entry.claims]));
  return blocks.map((block) => ({ block, claims: known.get(keyOf(block)) }));
}

const keyOf = (block: TextBlock): string => `${block.kind} ${block.text}`;

const nextTable = (entries: readonly Entry[]): number =>
  entries.reduce((next, { block }) => Math.max(next, (block.cell?.table ?? -1) + 1), 0);

/** Index of the first entry that stands after a region: entries are in the order of the page, so halves do. */
function placeOf(region: Element, entries: readonly Entry[]): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = entries[middle]?.block.pieces.nodes[0];
    const isAfter = node && region.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isAfter) high = middle;
    else low = middle + 1;
  }
  return low;
}
