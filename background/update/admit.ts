import { limits } from '#schema/limits';
import type { Pack } from '#schema/pack';
import { parsePack } from '#schema/parse-pack';
import { hashOf } from '../pack-store/archive.ts';
import type { Floor } from '../pack-store/pointer.ts';
import { firstProblem } from '../parse.ts';
import { findJsonFault } from './json-fault.ts';
import { refusals } from './refusal.ts';

/** What the extension has already, against which new data is measured. */
export interface Held {
  /** Id and hash of the pack in use. */
  readonly id: string;
  readonly hash: string;
  /** The newest pack ever taken. */
  readonly floor: Floor;
}

/** Data that passed all checks. `same`: byte for byte the pack in use. */
export interface Admitted {
  readonly pack: Pack;
  readonly hash: string;
  readonly same: boolean;
}

/**
 * Decides whether a text may become the reference pack. The checks, in this order, and the attack that each one stops (names
 * as in https://theupdateframework.github.io/specification/latest/#goals-to-protect-against-specific-attacks):
 *
 *     size            endless data: work is bounded before it begins
 *     syntax          (a broken download, a login page)
 *     schema          a pack that makes the engine slow or breaks a screen
 *     pack id         wrong software: another story's pack under this one's address
 *     version         rollback: nothing older than the newest that was ever taken, whatever is in use
 *     same version    equivocation: two different packs under one version
 *
 * A pack past its day of expiry (freeze) is not refused: a newer one that is old is still better than an older one, and
 * expiry is shown wherever the pack is. Who signed it will be asked before the syntax is looked at.
 *
 * @throws Refusal
 */
export async function admit(text: string, held: Held): Promise<Admitted> {
  checkSize(text);
  const pack = checkSchema(checkSyntax(text));
  const hash = await hashOf(text);
  checkId(pack, held);
  checkVersion(pack.version, hash, held.floor);
  return { pack, hash, same: hash === held.hash };
}

function checkSize(text: string): void {
  // A character is at least one byte; the exact count is made only where it can matter.
  if (text.length > limits.packBytes || new TextEncoder().encode(text).byteLength > limits.packBytes)
    throw refusals.tooLarge();
}

function checkSyntax(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = findJsonFault(text);
    if (!fault) throw error;
    throw refusals.notJson(fault.words, `line ${fault.line}, column ${fault.column}`);
  }
}

function checkSchema(data: unknown): Pack {
  const result = parsePack(data);
  if (result.success) return result.data;
  const { place, words } = firstProblem(result.error);
  throw refusals.notPack(words, place);
}

function checkId({ id }: Pack, held: Held): void {
  if (id !== held.id) throw refusals.otherPack(id, held.id);
}

/** @throws Refusal; asked again when the pack is taken, since another one may have been taken meanwhile */
export function checkVersion(version: number, hash: string, floor: Floor): void {
  if (version < floor.version) throw refusals.older(version, floor.version);
  if (version === floor.version && hash !== floor.hash) throw refusals.sameVersion(version);
}
