import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { InputError } from './input-error.ts';

/** Something to check, not read yet. */
export interface Input {
  /** As it was named on the command line, for messages. */
  readonly name: string;
  /** What its report is called, without extension. */
  readonly reportName: string;
  readonly read: () => Promise<Buffer>;
}

/** Files of a folder that are taken; a file named on the command line may be called anything. */
const READABLE = /\.(txt|html?|xhtml)$/i;

/**
 * The inputs that an argument of the command line names: a file, `-` for standard input, or the texts and pages of a
 * folder (not of folders in it), by name. Throws an `InputError` if it names nothing.
 */
export async function inputsOf(argument: string, standardInput: Readable): Promise<Input[]> {
  if (argument === '-') return [{ name: 'standard input', reportName: 'stdin', read: () => buffer(standardInput) }];
  const found = await stat(argument).catch((error: NodeJS.ErrnoException) => {
    throw new InputError(error.code === 'ENOENT' ? 'no such file or folder' : error.message);
  });
  if (!found.isDirectory()) return [fileInput(argument)];
  const names = (await readdir(argument)).filter((name) => READABLE.test(name)).sort();
  if (names.length === 0) throw new InputError('the folder holds no .txt or .html file');
  return names.map((name) => fileInput(path.join(argument, name)));
}

const fileInput = (file: string): Input => ({
  name: file,
  reportName: path.basename(file).replace(READABLE, ''),
  read: () => readFile(file),
});
