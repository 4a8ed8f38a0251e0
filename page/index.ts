import { Resident } from './resident.ts';

/** The resident of this document. Our scripts have a world of their own in it: no page sees this. */
const key = Symbol.for('sounding resident');

interface World {
  [key]?: Resident;
}

/** Listens to the background in this document. Does nothing where one listens already; takes over from an orphan. */
export function start(): void {
  const world = globalThis as World;
  if (world[key] && !world[key].isOver) return;
  world[key]?.end();
  world[key] = new Resident();
}

/** Takes all that is ours out of the page. */
export function stop(): void {
  (globalThis as World)[key]?.end();
}
