import { Along } from '../along/along.ts';
import { Card } from '../card/card.ts';
import type { DrawCard } from '../card/drawn-card.tsx';
import { provideCompany } from '../card/meeting.ts';

/** What the card's script brings, with cards that are drawn like this: jsdom has no top layer to show them in. */
export function provideCards(draw: DrawCard): void {
  provideCompany({ card: (setup) => new Card(setup, draw), along: () => new Along() });
}

/** Draws a card that nobody sees. */
export const unseen: DrawCard = () => ({
  contains: () => false,
  hasFocus: () => false,
  focus: () => undefined,
  measure: () => ({ width: 300, height: 80 }),
  moveTo: () => undefined,
  remove: () => undefined,
});
