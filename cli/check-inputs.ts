import type { Checker } from './checker.ts';
import type { Metadata } from './document-input.ts';
import { reasonOf } from './input-error.ts';
import type { Input } from './inputs.ts';
import type { Output } from './outputs.ts';
import { readBytes } from './read-input.ts';

/**
 * Checks inputs one after the other; one that fails is told to `fail` and does not keep the others from being checked.
 * Gives how many failed.
 */
export async function checkInputs(
  inputs: readonly Input[],
  known: Metadata,
  check: Checker,
  output: Output,
  fail: (name: string, reason: string) => void,
): Promise<number> {
  let failed = 0;
  for (const input of inputs) {
    try {
      const document = await readBytes(await input.read(), input.name, known);
      await output(input, check(document));
    } catch (error) {
      failed++;
      fail(input.name, reasonOf(error));
    }
  }
  return failed;
}
