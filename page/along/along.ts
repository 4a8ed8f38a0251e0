/**
 * Reads along with the side panels that are open on this page: tells them which claim the reader has before them, and
 * shows in the page the claim that is chosen there. Watches nothing while there is no panel.
 *
 *     page scrolls, card opens  ->  look  ->  panel rules the claim in view
 *     claim chosen in panel     ->  its words come into view, with their ground set off
 *
 * A claim that was chosen, or whose card is open, is the one in view for as long as its words are.
 */

import type { Runtime } from 'webextension-polyfill';
import { type ClaimInView, chosenClaim } from '#schema/along';
import { isDrawn } from '../card/step.ts';
import { bringIntoView, isClear } from '../mark/into-view.ts';
import type { ClaimWords, Marks } from '../mark/marks.ts';
import { nearestWords } from './nearest-words.ts';

/** A connection to an open panel. */
export type Panel = Pick<Runtime.Port, 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'>;

/** The words that are read along. */
export type AlongWords = Pick<Marks, 'all' | 'find' | 'current' | 'setCurrent'>;

export class Along {
  readonly #panels = new Set<Panel>();
  #words: AlongWords | undefined;
  /** Elements in the window that hold words of claims. */
  readonly #inWindow = new Set<Element>();
  #watching: AbortController | undefined;
  #chosen: string | undefined;
  #told: string | undefined;

  /** A panel was opened; it is told at once, and hears what changes. */
  join(panel: Panel): void {
    this.#panels.add(panel);
    panel.onMessage.addListener((raw) => {
      const message = chosenClaim.safeParse(raw);
      if (message.success) this.#choose(message.data.claim);
    });
    panel.onDisconnect.addListener(() => this.#leave(panel));
    this.#watch();
    panel.postMessage({ claim: this.#told } satisfies ClaimInView);
  }

  /** The words are these now, or stand elsewhere. */
  update(words: AlongWords): void {
    this.#words = words;
    this.#watch();
  }

  /** Looks again which claim is in view. */
  look(): void {
    if (!this.#words || !this.#watching) return;
    const { current } = this.#words;
    const kept = current === undefined ? undefined : this.#words.find(current);
    const isKept = kept !== undefined && isInWindow(kept);
    if (!isKept) this.#unchoose();
    this.#tell((isKept ? kept : nearestWords(this.#wordsInWindow(), readingLine()))?.id);
  }

  /** Lets all panels go. */
  end(): void {
    for (const panel of this.#panels) {
      panel.disconnect();
      this.#leave(panel);
    }
  }

  #leave(panel: Panel): void {
    this.#panels.delete(panel);
    if (this.#panels.size > 0) return;
    this.#watch();
    this.#unchoose();
  }

  #choose(id: string): void {
    const words = this.#words?.find(id);
    if (!words || !isDrawn(words)) return;
    if (!isClear(words.range)) bringIntoView(words.range);
    this.#chosen = id;
    this.#words?.setCurrent(id);
    this.#tell(id);
  }

  /** Takes back the ground of what was chosen here; that of an open card is the card's. */
  #unchoose(): void {
    const isOurs = this.#chosen !== undefined && this.#words?.current === this.#chosen;
    this.#chosen = undefined;
    if (isOurs) this.#words?.setCurrent(undefined);
  }

  /** Watches the elements that hold words now, as long as somebody wants to know. */
  #watch(): void {
    this.#watching?.abort();
    this.#watching = undefined;
    this.#inWindow.clear();
    if (this.#panels.size === 0 || !this.#words) return;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) this.#inWindow.add(target);
        else this.#inWindow.delete(target);
      }
      this.look();
    });
    for (const holder of new Set(this.#words.all.map(holderOf))) observer.observe(holder);
    signal.addEventListener('abort', () => observer.disconnect());
    // Inside a long paragraph nothing enters or leaves: once the scrolling ends, the claim before the reader may be another.
    document.addEventListener('scrollend', () => this.look(), { signal, capture: true, passive: true });
  }

  #wordsInWindow(): ClaimWords[] {
    return this.#words?.all.filter((one) => this.#inWindow.has(holderOf(one)) && isInWindow(one)) ?? [];
  }

  #tell(claim: string | undefined): void {
    if (claim === this.#told) return;
    this.#told = claim;
    for (const panel of this.#panels) panel.postMessage({ claim } satisfies ClaimInView);
  }
}

const holderOf = ({ range }: ClaimWords): Element => range.startContainer.parentElement ?? document.documentElement;

function isInWindow(words: ClaimWords): boolean {
  const { top, bottom } = words.range.getBoundingClientRect();
  return isDrawn(words) && bottom > 0 && top < innerHeight;
}

/**
 * The height of the window (CSS pixels) at which the reader is taken to read. It goes down with the page, from the top of
 * the window at its beginning to the bottom at its end: so each claim has its turn, the first and the last too.
 */
function readingLine(): number {
  const { scrollHeight, scrollTop } = document.scrollingElement ?? document.documentElement;
  const way = scrollHeight - innerHeight;
  return way > 0 ? (scrollTop / way) * innerHeight : 0;
}
