/** Door `#page/card`: the card's own script. */
import { drawCard } from './drawn-card.tsx';
import { provideCard } from './meeting.ts';

/** Lets the spotter of this document draw cards. */
export const start = (): void => provideCard(drawCard);
