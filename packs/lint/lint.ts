import { checkShape } from '../build/build.ts';
import { type LoadedPack, loadPack } from '../build/load.ts';
import type { Problem } from '../build/problem.ts';
import { type Finding, lintInput, type Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/**
 * Looks for mistakes in an authored pack. What the parser or the schema refuses comes alone, since rules need a whole
 * pack.
 *
 * @param dir folder of the pack
 * @returns problems in the order of files and lines; none if the pack is clean
 */
export const lintPack = (dir: string): Problem[] => lintLoaded(loadPack(dir));

export function lintLoaded(loaded: LoadedPack, chosen: readonly Rule[] = rules): Problem[] {
  const { pack, problems } = checkShape(loaded);
  if (!pack) return inOrder(problems);
  const input = lintInput(pack, loaded);
  return inOrder(
    chosen.flatMap((rule) => Array.from(rule.check(input), (finding) => problemOf(rule, finding, loaded))),
  );
}

function problemOf(rule: Rule, finding: Finding, loaded: LoadedPack): Problem {
  const place = 'place' in finding ? finding.place : loaded.place(finding.path);
  return { ...place, rule: rule.id, words: finding.words, reason: finding.reason };
}

const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
