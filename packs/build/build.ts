import * as z from 'zod/mini';
import { type Pack, pack } from '#schema/pack';
import { type LoadedPack, loadPack } from './load.ts';
import { PackError, type Problem } from './problem.ts';

z.config(z.locales.en());

/** A pack that the schema takes, with its one JSON form. */
export type BuiltPack = { readonly pack: Pack; readonly json: string };

/**
 * Turns authored files into one pack. The same files give the same bytes: entries in the order of the schema, lists in
 * the order of the files.
 *
 * @param dir folder of the authored files, such as `packs/deepseek`
 * @throws PackError with every place that cannot be read or that the schema refuses
 */
export function buildPack(dir: string): BuiltPack {
  const built = parseLoaded(loadPack(dir));
  return { pack: built, json: JSON.stringify(built) };
}

/** @throws PackError */
export function parseLoaded(loaded: LoadedPack): Pack {
  const { pack: parsed, problems } = checkShape(loaded);
  if (!parsed) throw new PackError(problems);
  return parsed;
}

/** The pack, or what the parser or the schema has against it. */
export function checkShape(loaded: LoadedPack): { pack?: Pack; problems: readonly Problem[] } {
  if (loaded.problems.length > 0) return { problems: loaded.problems };
  const result = pack.safeParse(loaded.raw);
  if (result.success) return { pack: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => issueProblems(issue, loaded)) };
}

function issueProblems(issue: z.core.$ZodIssue, loaded: LoadedPack): Problem[] {
  const [section, index] = issue.path;
  const entry = typeof index === 'number' ? at(loaded.raw, [section as string, index]) : undefined;
  const owner = (entry as { id?: unknown } | undefined)?.id;
  return [
    {
      ...loaded.place(issue.path),
      rule: 'schema',
      words: [owner ?? '', ...issue.path.slice(owner === undefined ? 0 : 2)].map(String).filter(Boolean).join(' '),
      reason: issue.message,
    },
  ];
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}
