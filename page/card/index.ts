/** Door `#page/card`: the script that is loaded after the spotter, with what is not needed to read and mark a page. */
import { Along } from '../along/along.ts';
import { Card } from './card.ts';
import { drawCard } from './drawn-card.tsx';
import { provideCompany } from './meeting.ts';

/** Lets the spotter of this document show cards, and read along with open side panels. */
export const start = (): void =>
  provideCompany({ card: (setup) => new Card(setup, drawCard), along: () => new Along() });
