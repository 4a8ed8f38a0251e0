/**
 * Underlines claims by the CSS Custom Highlight API: the page's elements stay as they are. A highlight per verdict and
 * ground, under names that no page can guess; their style is inserted by the background (`#schema/highlight`).
 */

import { type Ground, grounds, highlightName, type Mark } from '#schema/highlight';
import { type Verdict, verdicts } from '#schema/report';
import { groundBehind } from './ground.ts';

/** A claim's words in the page. */
export interface ClaimWords {
  readonly id: string;
  readonly verdict: Verdict;
  readonly range: Range;
  /** The reader wants them underlined. */
  readonly isMarked: boolean;
}

/** What `CSS.highlights` answers about a point (https://drafts.csswg.org/css-highlight-api-1/#interactions). */
interface HitTest {
  highlightsFromPoint?(x: number, y: number): { highlight: Highlight; ranges: AbstractRange[] }[];
}

export class Marks {
  readonly #prefix: string;
  #all: readonly ClaimWords[] = [];
  #grounds = new Map<string, Ground>();
  #current: string | undefined;
  readonly #currentChanged: (() => void) | undefined;

  /**
   * @param prefix begins the names in this document
   * @param currentChanged called when another claim's ground, or none, is set off
   */
  constructor(prefix: string, currentChanged?: () => void) {
    this.#prefix = prefix;
    this.#currentChanged = currentChanged;
  }

  /** The words of every claim, in the order of the text. */
  get all(): readonly ClaimWords[] {
    return this.#all;
  }

  /** Those that are underlined. */
  get words(): readonly ClaimWords[] {
    return this.#all.filter((one) => one.isMarked);
  }

  /** Marks those of these words that are to be, and no others. All styles are read before the first mark is made. */
  show(words: readonly ClaimWords[]): void {
    this.#all = words;
    this.#grounds = groundsOf(words);
    for (const ground of grounds) {
      for (const verdict of verdicts) {
        this.#register(verdict, ground, (one) => one.isMarked && one.verdict === verdict);
      }
    }
    this.#setOff();
  }

  /** The claim whose words' ground is set off. */
  get current(): string | undefined {
    return this.#current;
  }

  /** Sets the ground of one claim's words off: its card is open, or it was chosen in the panel. */
  setCurrent(id: string | undefined): void {
    if (id === this.#current) return;
    this.#current = id;
    this.#setOff();
    this.#currentChanged?.();
  }

  find(id: string): ClaimWords | undefined {
    return this.#all.find((one) => one.id === id);
  }

  /** The marked words at a point of the viewport. */
  at(x: number, y: number): ClaimWords | undefined {
    const hits = (CSS.highlights as HitTest).highlightsFromPoint?.(x, y) ?? [];
    const ranges = new Set(hits.flatMap((hit) => hit.ranges));
    return this.#all.find((one) => ranges.has(one.range));
  }

  clear(): void {
    this.show([]);
  }

  #setOff(): void {
    for (const ground of grounds) this.#register('current', ground, (one) => one.id === this.#current);
  }

  #register(mark: Mark, ground: Ground, belongs: (one: ClaimWords) => boolean): void {
    const name = highlightName(this.#prefix, mark, ground);
    const ranges = this.#all
      .filter((one) => belongs(one) && this.#grounds.get(one.id) === ground)
      .map((one) => one.range);
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
  }
}

/** Asks once for each element that holds marked words. */
function groundsOf(words: readonly ClaimWords[]): Map<string, Ground> {
  const known = new Map<Element, Ground>();
  return new Map(
    words.map(({ id, range }) => {
      const element = range.startContainer.parentElement ?? document.documentElement;
      const ground = known.get(element) ?? groundBehind(element);
      known.set(element, ground);
      return [id, ground];
    }),
  );
}
