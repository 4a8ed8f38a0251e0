import path from 'node:path';
import { documentFromText } from '#engine';
import { buildPack } from '#packs';
import { packWithFacts } from '../bench/larger-pack.ts';
import { type Checker, makeChecker } from '../cli/checker.ts';
import type { Labelled } from './labelled-set.ts';
import { scoreText, type TextScore } from './score.ts';

/** A scored text with what a listing quotes from it. */
export interface Scored {
  readonly name: string;
  readonly text: string;
  readonly score: TextScore;
}

/**
 * The engine with the pack as it is authored now.
 *
 * @param facts as many as this: fewer than it has, or invented ones added; nothing for just its own
 */
export function productChecker(facts?: number): Checker {
  const { pack } = buildPack(path.join(import.meta.dirname, '..', 'packs', 'deepseek'));
  return makeChecker(facts === undefined ? pack : packWithFacts(pack, facts));
}

/** Runs the engine over labelled texts. */
export function scoreSet(texts: readonly Labelled[], check: Checker): Scored[] {
  return texts.map(({ name, text, published, language, document, claims }) => {
    const read = document ?? documentFromText(text, { published: published ?? undefined, language });
    return { name, text, score: scoreText(claims, check(read).claims) };
  });
}
