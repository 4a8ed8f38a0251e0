import type { Analysis, Figure, Found } from '../analysis.ts';
import { Discourse } from '../entity/discourse.ts';
import type { Term } from '../scan/lexicon.ts';

type Kind = Term['kind'];
type FoundKind<K extends Kind> = Found<Extract<Term, { kind: K }>>;

const none: readonly never[] = [];

/** A text with its mentions, and its terms and figures by sentence: what every binder works on. */
export class Context {
  readonly analysis: Analysis;
  readonly discourse: Discourse;
  readonly #terms: (Map<Kind, Found[]> | undefined)[];
  readonly #figures: Figure[][];

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.discourse = new Discourse(analysis);
    this.#terms = new Array(analysis.sentences.length);
    this.#figures = analysis.sentences.map(() => []);
    for (const found of analysis.terms) this.#place(found);
    for (const figure of analysis.figures) this.#figures[analysis.sentenceOf[figure.coreFrom] as number]?.push(figure);
  }

  /** Terms of one kind in a sentence, in order. */
  terms<K extends Kind>(sentence: number, kind: K): readonly FoundKind<K>[] {
    return (this.#terms[sentence]?.get(kind) ?? none) as readonly FoundKind<K>[];
  }

  /** Written amounts and dates of a sentence, in order. */
  figures(sentence: number): readonly Figure[] {
    return this.#figures[sentence] ?? none;
  }

  #place(found: Found): void {
    const { sentenceOf } = this.analysis;
    const sentence = sentenceOf[found.from] as number;
    if (sentence < 0 || sentenceOf[found.to - 1] !== sentence) return;
    let kinds = this.#terms[sentence];
    if (!kinds) {
      kinds = new Map();
      this.#terms[sentence] = kinds;
    }
    const list = kinds.get(found.term.kind);
    if (list) list.push(found);
    else kinds.set(found.term.kind, [found]);
  }
}
