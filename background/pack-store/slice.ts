import * as z from 'zod/mini';
import type { LexiconSource, Pack } from '#schema/pack';
import { storedItem } from '../storage.ts';

/**
 * The parts of a pack that leave the background: its trigger words for the sentry, which reads them from `storage.local`
 * itself, and its words without facts and sources for the spotter.
 */
export const triggersItem = storedItem('local', 'triggers', z.array(z.string()));

/** What the sentry looks for in a page's text once that is in lower case. */
export const triggersOf = (pack: Pack): string[] => [...new Set(pack.triggers.map((word) => word.toLowerCase()))];

/** All that spotting needs, and none of the answers. */
export function lexiconOf({ id, topic, stand, triggers, entities, metrics, decoys }: Pack): LexiconSource {
  return { id, topic, ...(stand && { stand }), triggers, entities, metrics, decoys };
}
