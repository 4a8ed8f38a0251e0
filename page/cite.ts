import { limits } from '#schema/limits';
import { citation, type References } from '#schema/message';
import type { LexiconSource } from '#schema/pack';
import type { CheckedClaim } from '#schema/report';
import { ask } from './link.ts';

/** What a claim's verdict rests on; without an answer of the background the names alone. */
export async function cite({ facts }: CheckedClaim, { entities, metrics }: LexiconSource): Promise<References> {
  const cited = await ask({ kind: 'facts-needed', facts: facts.slice(0, limits.citedFacts) }, citation);
  return { facts: cited?.facts ?? [], sources: cited?.sources ?? [], entities, metrics };
}
