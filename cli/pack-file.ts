import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Pack, pack } from '#schema/pack';
import { InputError, reasonOf } from './input-error.ts';

/** The pack that was built with the program; next to it, seen from `cli/` and from `dist/` alike. */
const BUILT = new URL('../dist/deepseek.json', import.meta.url);

/** The pack of the product. It was validated when it was built. */
export function builtPack(): Pack {
  return JSON.parse(readFileSync(BUILT, 'utf8'));
}

/** Reads a pack from a file. Throws an `InputError` that says what does not fit the schema, and where. */
export function readPack(file: string): Pack {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InputError(`${file}: ${reasonOf(error)}`);
  }
  const parsed = pack.safeParse(json);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new InputError(`${file}: not a pack: ${z.core.toDotPath(first?.path ?? [])}: ${first?.message}`);
}
