import type { TabMessage } from '#schema/message';
import { loadSpotter } from './inject.ts';
import type { PageDocument } from './sender.ts';
import { tellDocument } from './tell.ts';

/**
 * Tells the spotter of a document what to do, and loads it first where it is not there yet.
 * @throws if the document may not be looked into, or is gone
 */
export async function order(page: PageDocument, message: TabMessage): Promise<void> {
  if (await tellDocument(page, message)) return;
  await loadSpotter(page);
  if (!(await tellDocument(page, message))) throw new Error('The page does not answer.');
}
