import * as z from 'zod/mini';
import { type LexiconSource, lexiconSource, type Pack } from '#schema/pack';
import { storedItem } from '../storage.ts';

/**
 * The parts of a pack that leave the background: its trigger words for the sentry, which reads them from `storage.local`
 * itself, and its words without facts and sources for the spotter.
 */
export const triggersItem = storedItem('local', 'triggers', z.array(z.string()));

/** What the sentry looks for in a page's text once that is in lower case. */
export const triggersOf = (pack: Pack): string[] => [...new Set(pack.triggers.map((word) => word.toLowerCase()))];

/** All that spotting needs, and none of the answers: the fields that the schema names, also those that it will name one day. */
export function lexiconOf(pack: Pack): LexiconSource {
  const fields = Object.keys(lexiconSource.shape) as (keyof LexiconSource)[];
  return Object.fromEntries(
    fields.filter((field) => field in pack).map((field) => [field, pack[field]]),
  ) as LexiconSource;
}
