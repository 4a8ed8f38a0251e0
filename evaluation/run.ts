import path from 'node:path';
import { documentFromText } from '#engine';
import { buildPack } from '#packs';
import { type Checker, makeChecker } from '../cli/checker.ts';
import { readLabelledSet, type SetPaths } from './labelled-set.ts';
import { scoreText, type TextScore } from './score.ts';

/** A scored text with what a listing quotes from it. */
export interface Scored {
  readonly name: string;
  readonly text: string;
  readonly score: TextScore;
}

/** The engine with the pack as it is authored now. */
export const productChecker = (): Checker =>
  makeChecker(buildPack(path.join(import.meta.dirname, '..', 'packs', 'deepseek')).pack);

/** Runs the engine over a labelled set. */
export function scoreSet(paths: SetPaths, check: Checker): Scored[] {
  return readLabelledSet(paths).map(({ name, text, published, language, claims }) => {
    const report = check(documentFromText(text, { published: published ?? undefined, language }));
    return { name, text, score: scoreText(claims, report.claims) };
  });
}
