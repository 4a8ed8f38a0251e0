import type { Along } from './along.ts';

/** Where the spotter finds what the card's script brings: the two share a world in a document, which no page sees. */
const key = Symbol.for('sounding along');

interface World {
  [key]?: () => Along;
}

export function provideAlong(make: () => Along): void {
  (globalThis as World)[key] = make;
}

/** Nothing until the card's script has run. */
export const providedAlong = (): Along | undefined => (globalThis as World)[key]?.();
