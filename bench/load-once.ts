/**
 * Reads, validates and indexes the pack in the file named, once, and tells as JSON what that took: what the background
 * does after each start, so a process of its own for each time. Run with `--expose-gc`.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { indexPack } from '#engine';
import type { Pack } from '#schema/pack';
import { parsePack } from '#schema/parse-pack';
import { threadTime } from './rounds.ts';

/** As in the extension, whose policy runs no code that is made from text. */
z.config({ jitless: true });

const [file = ''] = process.argv.slice(2);

function load() {
  const text = readFileSync(file, 'utf8');
  const begun = threadTime();
  const index = indexPack(packOf(text));
  return { index, milliseconds: threadTime() - begun };
}

function packOf(text: string): Pack {
  const result = parsePack(JSON.parse(text));
  if (!result.success) throw result.error;
  return result.data;
}

const heldBytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const before = heldBytes();
const { index, milliseconds } = load();
const megabytes = (heldBytes() - before) / 1e6;
console.log(JSON.stringify({ facts: index.facts.size, milliseconds, megabytes }));
