import { type Tokens, tokenize } from '../document/tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Node<P> {
  /** By the number of the next word; made with the first phrase that goes on. */
  next: Map<number, Node<P>> | undefined;
  readonly payloads: P[];
}

/**
 * All phrases of names, cues and grammar in one automaton over words:
 *
 *     (root) -open-> ( ) -source-> [openness]
 *            -r1-> [deepseek-r1] -0528-> [deepseek-r1-0528]
 *
 * A state is a word prefix, an edge a word number, so a step is one look-up however many phrases there are. Hyphens
 * are not words: `open-source` and `open source` are one phrase. Each token starts at most one walk of at most the
 * longest phrase's words: O(tokens), flat in the number of phrases.
 */
export class PhraseAutomaton<P> {
  /** Edges of the root by word number: nearly every walk ends after this step. */
  readonly #first: (Node<P> | undefined)[] = [];
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a phrase as it is written; case and kind of apostrophe do not matter. */
  add(phrase: string, payload: P): void {
    const { word: words } = tokenize(phrase, (folded, start, end) => this.#vocabulary.add(folded, start, end));
    const [first, ...rest] = words;
    if (first === undefined) return;
    let node = this.#opening(first);
    for (const word of rest) node = following(node, word);
    node.payloads.push(payload);
  }

  /** Calls `found` for every phrase in the text, by where it begins, shorter ones first; `to` is the token after it. */
  scan({ word, count }: Tokens, found: (from: number, to: number, payloads: readonly P[]) => void): void {
    for (let from = 0; from < count; from++) {
      const first = word[from] as number;
      let node = first < 0 ? undefined : this.#first[first];
      for (let to = from + 1; node; to++) {
        if (node.payloads.length > 0) found(from, to, node.payloads);
        if (to >= count) break;
        node = node.next?.get(word[to] as number);
      }
    }
  }

  #opening(word: number): Node<P> {
    // Filled without gaps, so that it stays a plain array.
    while (this.#first.length <= word) this.#first.push(undefined);
    const node = this.#first[word] ?? { next: undefined, payloads: [] };
    this.#first[word] = node;
    return node;
  }
}

function following<P>(node: Node<P>, word: number): Node<P> {
  node.next ??= new Map();
  const next = node.next.get(word) ?? { next: undefined, payloads: [] };
  node.next.set(word, next);
  return next;
}
