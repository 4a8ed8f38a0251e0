import type { DrawCard } from './drawn-card.tsx';

/** Where the two scripts of a document meet. They have a world of their own: no page sees this. */
const key = Symbol.for('sounding card');

interface World {
  [key]?: DrawCard;
}

export function provideCard(draw: DrawCard): void {
  (globalThis as World)[key] = draw;
}

/** Nothing until the card's script has run. */
export const providedCard = (): DrawCard | undefined => (globalThis as World)[key];
