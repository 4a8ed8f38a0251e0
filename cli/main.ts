import { CommanderError } from 'commander';
import * as z from 'zod/mini';
import type { Pack } from '#schema/pack';
import { checkInputs } from './check-inputs.ts';
import { makeChecker } from './checker.ts';
import { reasonOf } from './input-error.ts';
import { type Input, inputsOf } from './inputs.ts';
import { checkLines } from './jsonl.ts';
import { command, type Options } from './options.ts';
import { files, json, jsonLines, type Output, readable } from './outputs.ts';
import { builtPack, readPack } from './pack-file.ts';
import { readDocumentInput } from './read-input.ts';

/** Exit statuses. */
const CHECKED = 0;
const SOME_FAILED = 1;
const WRONG_USE = 2;

/** Columns of a readable report, however narrow or wide the terminal is. */
const LEAST_COLUMNS = 40;
const MOST_COLUMNS = 110;

const { stdin, stdout, stderr } = process;
const print = (text: string) => void stdout.write(text);
const fail = (name: string, reason: string) => void stderr.write(`check: ${name}: ${reason}\n`);

z.config(z.locales.en());
// Who reads the output may stop early, as `head` does: that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? CHECKED : SOME_FAILED));

const program = command(run).exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  const byCommander = error instanceof CommanderError;
  if (!byCommander) stderr.write(`check: ${reasonOf(error)}\n`);
  process.exitCode = byCommander && error.exitCode === 0 ? CHECKED : WRONG_USE;
}

async function run(names: string[], options: Options): Promise<void> {
  if (options.jsonl && names.length > 0) program.error('error: --jsonl reads standard input and takes no inputs');
  if (!options.jsonl && names.length === 0) program.error('error: nothing to check: name a file, a folder, or -');
  const packs = packsOf(options);
  const allChecked = options.jsonl ? await runLines(packs) : await runInputs(names, options, packs);
  process.exitCode = allChecked ? CHECKED : SOME_FAILED;
}

/** The packs named, or the one that came with the program. */
type Packs = readonly [Pack, ...Pack[]];

function packsOf({ pack: [first, ...others] = [] }: Options): Packs {
  return first === undefined ? [builtPack()] : [readPack(first), ...others.map(readPack)];
}

function runLines(packs: Packs): Promise<boolean> {
  const check = makeChecker(...packs);
  return checkLines(stdin.setEncoding('utf8'), stdout, async (line) => check(await readDocumentInput(line)));
}

async function runInputs(names: readonly string[], options: Options, packs: Packs): Promise<boolean> {
  const inputs: Input[] = [];
  let failed = 0;
  for (const name of names) {
    try {
      inputs.push(...(await inputsOf(name, stdin)));
    } catch (error) {
      failed++;
      fail(name, reasonOf(error));
    }
  }
  const output = await outputFor(options, packs, inputs.length + failed > 1);
  failed += await checkInputs(inputs, options, makeChecker(...packs), output, fail);
  return failed === 0;
}

async function outputFor(options: Options, packs: Packs, several: boolean): Promise<Output> {
  if (options.out !== undefined) return files(print, options.out);
  if (options.json) return several ? jsonLines(print) : json(print);
  return readable(print, packs, {
    colours: stdout.isTTY && stdout.hasColors(),
    // A terminal that does not know its width says 0.
    width: Math.min(Math.max(stdout.columns || MOST_COLUMNS, LEAST_COLUMNS), MOST_COLUMNS),
    explain: options.explain === true,
  });
}
