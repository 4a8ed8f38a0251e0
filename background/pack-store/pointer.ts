import * as z from 'zod/mini';
import { limits } from '#schema/limits';
import { id } from '#schema/value';
import { storedItem } from '../storage.ts';

/** A pack in an archive. Its hash is its identity: the SHA-256 of its text, in hexadecimal. */
const packRef = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  id,
  version: z.int().check(z.positive()),
  origin: z.enum(['url', 'file']),
  /** URL or name of the file it came from. */
  from: z.string().check(z.maxLength(limits.shortText)),
});
export type PackRef = z.infer<typeof packRef>;

/** The pack that comes with the extension is read from there, and never has an archive. */
const choice = z.union([z.literal('bundled'), packRef]);
export type Choice = z.infer<typeof choice>;

/** The newest pack that was ever taken, so that nobody can bring an older one, whatever is in use now. */
const floor = z.object({ version: z.int().check(z.positive()), hash: z.string() });
export type Floor = z.infer<typeof floor>;

const pointer = z.object({
  current: choice,
  previous: z.optional(choice),
  floor: z.optional(floor),
});
export type Pointer = z.infer<typeof pointer>;

export const pointerItem = storedItem('local', 'packs', pointer);
export const stagedItem = storedItem('local', 'staged', packRef);
