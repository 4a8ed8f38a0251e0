import type { Along } from '../along/along.ts';
import type { Card, CardSetup } from './card.ts';

/** What the card's script brings: all that is not needed to read and mark a page. */
export interface Company {
  readonly card: (setup: CardSetup) => Card;
  /** Reads along with open side panels. */
  readonly along: () => Along;
}

/** Where the two scripts of a document meet. They have a world of their own: no page sees this. */
const key = Symbol.for('sounding company');

interface World {
  [key]?: Company | undefined;
}

export function provideCompany(company: Company): void {
  (globalThis as World)[key] = company;
}

/** Nothing until the card's script has run. */
export const providedCompany = (): Company | undefined => (globalThis as World)[key];
