import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Pack } from '#schema/pack';
import { median } from './rounds.ts';

/** What one load of a pack takes: processor time of its thread, and the memory that is held afterwards. */
export type Load = { readonly facts: number; readonly milliseconds: number; readonly megabytes: number };

const loader = path.join(import.meta.dirname, 'load-once.ts');

/**
 * How long a pack takes to be read, validated and indexed in a process that has just begun.
 *
 * @param rounds processes, one after the other
 * @returns the medians
 */
export function measureLoad(pack: Pack, rounds: number): Load {
  const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
  const file = path.join(folder, 'pack.json');
  writeFileSync(file, JSON.stringify(pack));
  const loads = Array.from({ length: rounds }, (): Load => {
    const told = execFileSync(process.execPath, ['--expose-gc', loader, file], { encoding: 'utf8' });
    return JSON.parse(told);
  });
  rmSync(folder, { recursive: true });
  const middle = (field: keyof Load) => median(loads.map((load) => load[field]));
  return { facts: middle('facts'), milliseconds: middle('milliseconds'), megabytes: middle('megabytes') };
}
