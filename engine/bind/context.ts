import type { Analysis, Figure, Found } from '../analysis.ts';
import { Discourse } from '../entity/discourse.ts';
import type { LexiconMetric, Term } from '../scan/lexicon.ts';

type Kind = Term['kind'];
type FoundKind<K extends Kind> = Found<Extract<Term, { kind: K }>>;

const none: readonly never[] = [];

/** A text with its mentions, and its terms and figures by sentence: what every binder works on. */
export class Context {
  readonly analysis: Analysis;
  readonly discourse: Discourse;
  /** First of the analysis' terms that begins in each sentence; terms are in order of place. */
  readonly #firstTerm: Int32Array;
  /** Terms of a sentence by kind, sorted when they are asked for: of many sentences nobody asks. */
  readonly #terms: (ReadonlyMap<Kind, Found[]> | undefined)[];
  readonly #figures: Figure[][];

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.discourse = new Discourse(analysis);
    this.#firstTerm = firstTerms(analysis);
    this.#terms = new Array(analysis.sentences.length);
    this.#figures = new Array(analysis.sentences.length);
    for (const figure of analysis.figures) this.#place(figure);
  }

  /** Terms of one kind in a sentence, in order. */
  terms<K extends Kind>(sentence: number, kind: K): readonly FoundKind<K>[] {
    if (sentence < 0 || sentence >= this.#terms.length) return none;
    this.#terms[sentence] ??= this.#sort(sentence);
    return (this.#terms[sentence].get(kind) ?? none) as readonly FoundKind<K>[];
  }

  /** Written amounts and dates of a sentence, in order. */
  figures(sentence: number): readonly Figure[] {
    return this.#figures[sentence] ?? none;
  }

  /** Metrics of which words, not figures, carry the claims, and of which the sentence has a word; in order of the lexicon. */
  worded(sentence: number): readonly LexiconMetric[] {
    const { lexicon, terms } = this.analysis;
    const found: LexiconMetric[] = [];
    const end = this.#firstTerm[sentence + 1] as number;
    for (let at = this.#firstTerm[sentence] as number; at < end; at++) {
      const { term } = terms[at] as Found;
      if (term.kind !== 'role' && term.kind !== 'stance' && term.kind !== 'cue') continue;
      const metric = lexicon.metrics[term.metric] as LexiconMetric;
      if (metric.shape !== 'figure' && metric.shape !== 'date' && !found.includes(metric)) found.push(metric);
    }
    return found.length > 1 ? found.sort((a, b) => a.index - b.index) : found;
  }

  #sort(sentence: number): ReadonlyMap<Kind, Found[]> {
    const { terms, sentenceOf } = this.analysis;
    const kinds = new Map<Kind, Found[]>();
    const end = this.#firstTerm[sentence + 1] as number;
    for (let at = this.#firstTerm[sentence] as number; at < end; at++) {
      const found = terms[at] as Found;
      if (sentenceOf[found.from] !== sentence || sentenceOf[found.to - 1] !== sentence) continue;
      const list = kinds.get(found.term.kind);
      if (list) list.push(found);
      else kinds.set(found.term.kind, [found]);
    }
    return kinds;
  }

  #place(figure: Figure): void {
    const sentence = this.analysis.sentenceOf[figure.coreFrom] as number;
    if (sentence < 0) return;
    const list = this.#figures[sentence];
    if (list) list.push(figure);
    else this.#figures[sentence] = [figure];
  }
}

/** Index of the first term at or behind the beginning of each sentence, and behind the last one all terms. */
function firstTerms({ sentences, terms }: Analysis): Int32Array {
  const first = new Int32Array(sentences.length + 1).fill(terms.length);
  let at = 0;
  for (const { index, from } of sentences) {
    while (at < terms.length && (terms[at] as Found).from < from) at++;
    first[index] = at;
  }
  return first;
}
