import type { Analysis, Found } from '../analysis.ts';
import { Discourse } from '../entity/discourse.ts';
import type { Term } from '../scan/lexicon.ts';

/** A text with its mentions, and its terms and figures by sentence: what every binder works on. */
export class Context {
  readonly analysis: Analysis;
  readonly discourse: Discourse;
  readonly #terms: Found[][];

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.discourse = new Discourse(analysis);
    this.#terms = analysis.sentences.map(() => []);
    for (const found of analysis.terms) {
      const sentence = analysis.sentenceOf[found.from] as number;
      if (sentence >= 0 && analysis.sentenceOf[found.to - 1] === sentence) (this.#terms[sentence] as Found[]).push(found);
    }
  }

  /** Terms of one kind in a sentence, in order. */
  terms<K extends Term['kind']>(sentence: number, kind: K): Found<Extract<Term, { kind: K }>>[] {
    const found = this.#terms[sentence] ?? [];
    return found.filter((f): f is Found<Extract<Term, { kind: K }>> => f.term.kind === kind);
  }
}
