import type { Scope, Value } from '../../schema/value.ts';
import type { LexiconMetric } from '../scan/lexicon.ts';

/** Something that may become a claim: whose, of what, how much, where, and by which rules. */
export interface Candidate {
  readonly metric: LexiconMetric;
  /** Index of the subject's entity. */
  readonly subject: number;
  readonly altSubjects: readonly number[];
  /** Further subjects of the same figure: each is a claim of its own. */
  readonly also?: readonly number[] | undefined;
  readonly value: Value;
  readonly approx: boolean;
  readonly precision?: number | undefined;
  /** UTF-16 offsets of the quote. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** First token of the quote: what manner and scope are looked for around. */
  readonly at: number;
  readonly scope: Scope;
  readonly rules: readonly string[];
}
