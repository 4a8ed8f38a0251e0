import { Session } from './session.ts';

/** The session of this document. Our scripts have a world of their own in it: no page sees this. */
const key = Symbol.for('sounding session');

interface World {
  [key]?: Session;
}

/** Reads, marks and watches this page. Does nothing where that is being done; takes over from an orphan. */
export async function start(): Promise<void> {
  const world = globalThis as World;
  if (world[key] && !world[key].isOver) return;
  world[key]?.end();
  const session = new Session();
  world[key] = session;
  await session.begin();
}

/** Takes all that is ours out of the page. */
export function stop(): void {
  (globalThis as World)[key]?.end();
}
