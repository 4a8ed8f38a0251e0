import type { Document, LineCounter } from 'yaml';
import * as z from 'zod/mini';
import { decoy, entity, fact, metric, pack, source } from '#schema/pack';
import { scope } from '#schema/value';

/** The lists of a pack; each is one file `<section>.yaml`, or a folder `<section>/` of files by theme. */
export const sections = ['sources', 'entities', 'metrics', 'decoys', 'facts'] as const;
export type Section = (typeof sections)[number];

/**
 * What an author writes: `pack.yaml` holds the pack's own entries, the other files lists of one kind. The same shapes
 * as in the built pack, but for what may be left out because it is empty: an entity's further names, a fact's scope.
 */
export const authored = {
  pack: z.omit(pack, { format: true, sources: true, entities: true, metrics: true, decoys: true, facts: true }),
  sources: z.array(source),
  entities: z.array(z.extend(entity, { aliases: z.optional(entity.shape.aliases) })),
  metrics: z.array(metric),
  decoys: z.array(decoy),
  facts: z.array(z.extend(fact, { scope: z.optional(scope) })),
} as const;

/** One authored file. */
export type AuthoredFile = {
  /** Relative to the pack's folder, with `/`. */
  readonly file: string;
  readonly section: Section | 'pack';
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** What the file says, as plain data; nothing if it cannot be read. */
  readonly data: unknown;
};
