import type * as z from 'zod/mini';
import { fitsOf } from './fits.ts';
import { type Pack, pack } from './pack.ts';

const fitsPack = fitsOf(pack);

const firstProblemOnly: z.core.ParseContextInternal<z.core.$ZodIssue> = { abortEarly: true };

/**
 * The same as `pack.safeParse`, fast for what fits: that is given back as it is, not copied. Of what does not fit, only
 * the first problem is told, since a hostile pack can have millions.
 */
export function parsePack(value: unknown): z.core.util.SafeParseResult<Pack> {
  return fitsPack(value) ? { success: true, data: value as Pack } : pack.safeParse(value, firstProblemOnly);
}
