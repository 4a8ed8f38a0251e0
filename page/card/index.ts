/** Door `#page/card`: the script that is loaded after the spotter, with what is not needed to read and mark a page. */
import { Along } from '../along/along.ts';
import { provideAlong } from '../along/meeting.ts';
import { drawCard } from './drawn-card.tsx';
import { provideCard } from './meeting.ts';

/** Lets the spotter of this document draw cards, and read along with open side panels. */
export function start(): void {
  provideCard(drawCard);
  provideAlong(() => new Along());
}
