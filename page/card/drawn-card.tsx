/**
 * Draws a card. A script of its own, loaded after the spotter, so that what is needed to read and mark a page comes
 * first; the two meet in the world that our scripts share in a document.
 */

import { render } from 'preact';
import { openBook } from '#components/reference-book';
import { verdictLooks } from '#components/verdict';
import type { References } from '#schema/message';
import type { CheckedClaim } from '#schema/report';
import type { PageSettings } from '#schema/settings';
import { ClaimCard } from './claim-card.tsx';
import { CardHost } from './host.ts';
import { NoteCard } from './note-card.tsx';
import type { Placement, Size } from './placement.ts';

/** What a card shows, and what it calls. */
export interface CardContent {
  readonly claim: CheckedClaim;
  /** What the verdict rests on. */
  readonly references: References;
  /** Day of the article, if it is known. */
  readonly published: string | undefined;
  /** Which of the page's marked claims it is, from 1. */
  readonly place: number;
  readonly count: number;
  /** Goes to the next (1) or previous (-1) claim. */
  readonly onStep: (step: 1 | -1) => void;
  /** The reader does not want the claim marked again, or nothing on the site; absent where nothing is marked. */
  readonly onHide?: ((what: 'claim' | 'site') => void) | undefined;
  /** The card's size changed. */
  readonly onResize: () => void;
}

/** Why there is no claim to show: none was found about the topic, or the text could not be checked. */
export type CardNote = { readonly note: 'nothing'; readonly topic: string } | { readonly note: 'failed' };

/** A card in the page. */
export interface DrawnCard {
  /** Is this event's target the card? */
  contains(target: EventTarget | null): boolean;
  hasFocus(): boolean;
  focus(): void;
  /** Size of the card as it would like to be. */
  measure(): Size;
  moveTo(placement: Placement): void;
  remove(): void;
}

/** @param prefix begins the names that are ours in this document */
export type DrawCard = (prefix: string, theme: PageSettings['theme'], content: CardContent | CardNote) => DrawnCard;

export const drawCard: DrawCard = (prefix, theme, content) => {
  const host = new CardHost(prefix, theme);
  const verdict = 'note' in content ? 'unreferenced' : content.claim.verdict;
  host.frame.classList.add(verdictLooks[verdict].tone);
  render(inside(content), host.frame);
  return {
    contains: (target) => target === host.element,
    hasFocus: () => document.activeElement === host.element,
    focus: () => host.frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true }),
    measure: () => host.measure(),
    moveTo: (placement) => host.moveTo(placement),
    remove() {
      render(null, host.frame);
      host.remove();
    },
  };
};

function inside(content: CardContent | CardNote) {
  if ('note' in content) return <NoteCard content={content} />;
  const { references, ...claim } = content;
  return <ClaimCard {...claim} book={openBook(references)} />;
}
