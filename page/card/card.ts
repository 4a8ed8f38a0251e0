/**
 * One card at a time beside a claim's words: opened by a resting pointer, a click, a key or from outside.
 *
 *     closed --hover--> open --click in card, key--> pinned
 *        |                |--pointer gone-------> closed
 *        +--click, key, show------------------> pinned --Escape, click elsewhere, scrolled away--> closed
 *
 * Only events that a person made count. Listeners are there while the page has marks, and no longer.
 */

import { h, render } from 'preact';
import { emptyBook, type ReferenceBook } from '#components/reference-book';
import { verdictLooks } from '#components/verdict';
import type { CheckedClaim, Report } from '#schema/report';
import type { PageSettings } from '#schema/settings';
import type { MarkedWords, Marks } from '../mark/marks.ts';
import { ClaimCard } from './claim-card.tsx';
import { listenForGestures } from './gestures.ts';
import { CardHost } from './host.ts';
import { place } from './placement.ts';

export interface CardSources {
  /** What the checked claim's verdict rests on. */
  cite(claim: CheckedClaim): Promise<ReferenceBook>;
}

interface OpenCard {
  readonly id: string;
  readonly host: CardHost;
  readonly isPinned: boolean;
  /** What had the focus before the card took it. */
  readonly returnTo: Element | null;
  /** Where the words were when the card opened. */
  readonly top: number;
}

export class Card {
  readonly #prefix: string;
  readonly #marks: Marks;
  readonly #sources: CardSources;
  #report: Report | undefined;
  #theme: PageSettings['theme'] = 'system';
  #open: OpenCard | undefined;
  #listening: AbortController | undefined;
  /** The last claim that was asked for: an answer for another one comes too late. */
  #wanted: string | undefined;

  constructor(prefix: string, marks: Marks, sources: CardSources) {
    this.#prefix = prefix;
    this.#marks = marks;
    this.#sources = sources;
  }

  /** Takes what is marked now; an open card goes if its claim is gone. */
  update(report: Report | undefined, theme: PageSettings['theme']): void {
    this.#report = report;
    this.#theme = theme;
    if (this.#open && !this.#marks.find(this.#open.id)) this.close();
    if (this.#marks.words.length > 0) this.#listen();
    else this.#deafen();
  }

  /** @param isPinned stays open, and takes the focus */
  async open(id: string, isPinned: boolean): Promise<void> {
    const claim = this.#report?.claims.find((one) => one.id === id);
    if (!claim) return;
    this.#wanted = id;
    const book = await this.#sources.cite(claim).catch(() => emptyBook);
    const marked = this.#marks.find(id);
    if (this.#wanted !== id || !marked) return;
    const returnTo = this.#open?.returnTo ?? document.activeElement;
    this.#take();
    const host = new CardHost(this.#prefix, this.#theme);
    host.frame.classList.add(verdictLooks[claim.verdict].tone);
    this.#open = { id, host, isPinned, returnTo, top: marked.range.getBoundingClientRect().top };
    this.#render(claim, marked, book);
    this.#marks.setCurrent(id);
    this.#place();
    if (isPinned) host.frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** Scrolls to a claim's words and opens its card. */
  show(id: string): void {
    const marked = this.#marks.find(id);
    if (!marked) return;
    bringIntoView(marked.range);
    void this.open(id, true);
  }

  /** The claim whose card is open, and whether it stays when the pointer leaves. */
  get current(): { readonly id: string; readonly isPinned: boolean } | undefined {
    return this.#open;
  }

  /** Is this event's target the card? */
  contains(target: EventTarget | null): boolean {
    return this.#open?.host.contains(target) ?? false;
  }

  pin(): void {
    if (this.#open) this.#open = { ...this.#open, isPinned: true };
  }

  /** Goes with the words when they move, and closes once they are a page away from where they were. */
  follow(): void {
    if (!this.#open) return;
    const { id, top } = this.#open;
    const now = this.#marks.find(id)?.range.getBoundingClientRect().top ?? Number.NaN;
    if (Math.abs(now - top) < innerHeight) this.#place();
    else this.close();
  }

  close(): void {
    this.#wanted = undefined;
    const { returnTo, host } = this.#open ?? {};
    const hadFocus = host !== undefined && document.activeElement === host.element;
    this.#take();
    if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
  }

  /** Closes and takes all listeners off. */
  end(): void {
    this.close();
    this.#deafen();
  }

  #take(): void {
    if (!this.#open) return;
    const { host } = this.#open;
    this.#open = undefined;
    render(null, host.frame);
    host.remove();
    this.#marks.setCurrent(undefined);
  }

  #render(claim: CheckedClaim, marked: MarkedWords, book: ReferenceBook): void {
    if (!this.#open) return;
    const words = this.#marks.words;
    const at = words.indexOf(marked);
    const onStep = (step: 1 | -1) => this.show(words[(at + step + words.length) % words.length]?.id ?? claim.id);
    const published = this.#report?.page.published;
    const props = { claim, book, published, place: at + 1, count: words.length, onStep, onResize: () => this.#place() };
    render(h(ClaimCard, props), this.#open.host.frame);
  }

  #place(): void {
    if (!this.#open) return;
    const { host, id } = this.#open;
    const range = this.#marks.find(id)?.range;
    const element = range?.startContainer.parentElement;
    const lines = range ? [...range.getClientRects()] : [];
    const placement =
      element &&
      place({
        lines,
        column: blockAround(element).getBoundingClientRect(),
        card: host.measure(),
        viewport: { width: document.documentElement.clientWidth, height: innerHeight },
        isRightToLeft: getComputedStyle(element).direction === 'rtl',
      });
    if (placement) host.moveTo(placement);
    else this.close();
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    listenForGestures(this, this.#marks, this.#listening.signal);
  }

  #deafen(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }
}

function blockAround(element: Element): Element {
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block;
}

/** Clear of what may be fixed at the top and bottom of the page. */
function bringIntoView(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const isClear = top > innerHeight / 8 && bottom < (innerHeight * 7) / 8;
  if (!isClear) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}
