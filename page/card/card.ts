/**
 * One card at a time beside a claim's words: opened by a resting pointer, a click, a key or from outside.
 *
 *     closed --hover--> open --click in card, key--> pinned
 *        |                |--pointer gone-------> closed
 *        +--click, key, show------------------> pinned --Escape, click elsewhere, scrolled away--> closed
 *
 * Only events that a person made count. Listeners are there while the page has marks or a card, and no longer.
 */

import type { References } from '#schema/message';
import type { CheckedClaim, Report } from '#schema/report';
import type { PageSettings } from '#schema/settings';
import { bringIntoView } from '../mark/into-view.ts';
import type { ClaimWords, Marks } from '../mark/marks.ts';
import type { CardContent, CardNote, DrawCard, DrawnCard } from './drawn-card.tsx';
import { listenForGestures } from './gestures.ts';
import { place } from './placement.ts';
import { isDrawn, wordsAfter } from './step.ts';

/** Brings what a claim's verdict rests on. */
export type Cite = (claim: CheckedClaim) => Promise<References>;

/** The words that a card can stand beside. */
export type CardWords = Pick<Marks, 'all' | 'words' | 'find' | 'at' | 'setCurrent'>;

/** What a card works with. */
export interface CardSetup {
  /** Begins the names that are ours in this document. */
  readonly prefix: string;
  readonly words: CardWords;
  readonly cite: Cite;
  /** Takes the claim, or all on the site, out of what is marked. */
  readonly hide?: (claim: CheckedClaim, what: 'claim' | 'site') => void;
  /** Called when a card was closed, and no other took its place. */
  readonly closed?: () => void;
}

interface OpenCard {
  readonly id: string;
  readonly quote: string;
  readonly drawn: DrawnCard;
  readonly isPinned: boolean;
  /** What had the focus before the card took it. */
  readonly returnTo: Element | null;
  /** Where the words were when the card opened. */
  readonly top: number;
}

export class Card {
  readonly #setup: CardSetup;
  readonly #drawCard: DrawCard;
  readonly #marks: CardWords;
  #report: Report | undefined;
  #theme: PageSettings['theme'] = 'system';
  #open: OpenCard | undefined;
  #listening: AbortController | undefined;
  /** The claim that was looked at last: the next one is counted from it. */
  #last: string | undefined;
  /** The last claim that was asked for: an answer for another one comes too late. */
  #wanted: string | undefined;

  constructor(setup: CardSetup, draw: DrawCard) {
    this.#setup = setup;
    this.#drawCard = draw;
    this.#marks = setup.words;
  }

  /** Takes what is marked now; an open card goes if its claim is gone. */
  update(report: Report | undefined, theme: PageSettings['theme']): void {
    this.#report = report;
    this.#theme = theme;
    if (this.#open && !this.#isStillThere(this.#open)) this.close();
    this.#heed();
  }

  /** @param isPinned stays open, and takes the focus */
  async open(id: string, isPinned: boolean): Promise<void> {
    const claim = this.#report?.claims.find((one) => one.id === id);
    if (!claim) return;
    this.#wanted = id;
    const references = await this.#setup.cite(claim);
    const marked = this.#marks.find(id);
    if (this.#wanted !== id || !marked) return;
    this.#draw(marked, this.#contentOf(claim, marked, references), { quote: claim.quote, isPinned });
    this.#last = id;
  }

  /** Says beside these words that there is no claim to show, and why. */
  openNote(id: string, note: CardNote): void {
    const words = this.#marks.find(id);
    this.#wanted = id;
    if (words) this.#draw(words, note, { quote: '', isPinned: true });
  }

  /** Scrolls to a claim's words and opens its card. */
  show(id: string): void {
    const marked = this.#marks.find(id);
    if (!marked || !isDrawn(marked)) return;
    bringIntoView(marked.range);
    void this.open(id, true);
  }

  /** Shows the next (1) or previous (-1) marked claim, counted from the one that was looked at last or from the view. */
  step(by: 1 | -1): void {
    const words = wordsAfter(this.#marks.words, this.#last, by, innerHeight);
    if (words) this.show(words.id);
  }

  /** The claim whose card is open, and whether it stays when the pointer leaves. */
  get current(): { readonly id: string; readonly isPinned: boolean } | undefined {
    return this.#open;
  }

  /** Is this event's target the card? */
  contains(target: EventTarget | null): boolean {
    return this.#open?.drawn.contains(target) ?? false;
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
    // On the way to another claim it is the other one's card that comes next.
    else if (this.#wanted === id) this.close();
  }

  close(): void {
    this.#wanted = undefined;
    const returnTo = this.#open?.returnTo;
    const wasOpen = this.#open !== undefined;
    const hadFocus = this.#open?.drawn.hasFocus();
    this.#take();
    this.#heed();
    if (hadFocus && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    if (wasOpen) this.#setup.closed?.();
  }

  /** Closes and takes all listeners off. */
  end(): void {
    this.close();
    this.#deafen();
  }

  #draw(
    { id, range }: ClaimWords,
    content: CardContent | CardNote,
    { quote, isPinned }: Pick<OpenCard, 'quote' | 'isPinned'>,
  ): void {
    const returnTo = this.#open?.returnTo ?? document.activeElement;
    this.#take();
    const drawn = this.#drawCard(this.#setup.prefix, this.#theme, content);
    this.#open = { id, quote, drawn, isPinned, returnTo, top: range.getBoundingClientRect().top };
    this.#marks.setCurrent(id);
    this.#heed();
    this.#place();
    if (isPinned) drawn.focus();
  }

  /** Claims are numbered anew when the page changes: the same number may be another claim. */
  #isStillThere({ id, quote }: OpenCard): boolean {
    const claim = this.#report?.claims.find((one) => one.id === id);
    return claim?.quote === quote && this.#marks.find(id) !== undefined;
  }

  #take(): void {
    if (!this.#open) return;
    this.#open.drawn.remove();
    this.#open = undefined;
    this.#marks.setCurrent(undefined);
  }

  #contentOf(claim: CheckedClaim, marked: ClaimWords, references: References): CardContent {
    const { hide } = this.#setup;
    const words = marked.isMarked ? this.#marks.words : this.#marks.all;
    const at = words.indexOf(marked);
    return {
      claim,
      references,
      published: this.#report?.page.published,
      place: at + 1,
      count: words.length,
      onStep: (step) => this.show(words.at((at + step) % words.length)?.id ?? claim.id),
      onHide: hide && ((what) => this.#hide(claim, what)),
      onResize: () => this.#place(),
    };
  }

  #hide(claim: CheckedClaim, what: 'claim' | 'site'): void {
    this.#setup.hide?.(claim, what);
    this.close();
  }

  #place(): void {
    if (!this.#open) return;
    const { drawn, id } = this.#open;
    const range = this.#marks.find(id)?.range;
    const element = range?.startContainer.parentElement;
    const lines = range ? [...range.getClientRects()] : [];
    const placement =
      element &&
      place({
        lines,
        column: blockAround(element).getBoundingClientRect(),
        card: drawn.measure(),
        viewport: { width: document.documentElement.clientWidth, height: innerHeight },
        isRightToLeft: getComputedStyle(element).direction === 'rtl',
      });
    if (placement) drawn.moveTo(placement);
    else this.close();
  }

  /** Listens only while there is something to point at, or to close. */
  #heed(): void {
    const isNeeded = this.#open !== undefined || this.#marks.words.length > 0;
    if (!isNeeded) this.#deafen();
    if (!isNeeded || this.#listening) return;
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
