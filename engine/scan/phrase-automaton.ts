import { type Tokens, tokenize } from '../document/tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Node<P> {
  readonly next: Map<number, Node<P>>;
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
  readonly #root: Node<P> = { next: new Map(), payloads: [] };
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a phrase as it is written; case and kind of apostrophe do not matter. */
  add(phrase: string, payload: P): void {
    const words = tokenize(phrase, (word) => this.#vocabulary.add(word));
    if (words.count === 0) return;
    let node = this.#root;
    for (const word of words.word) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), payloads: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.payloads.push(payload);
  }

  /** Calls `found` for every phrase in the text, by where it begins, shorter ones first; `to` is the token after it. */
  scan(tokens: Tokens, found: (from: number, to: number, payloads: readonly P[]) => void): void {
    for (let from = 0; from < tokens.count; from++) {
      let node = this.#root.next.get(tokens.word[from] as number);
      for (let to = from + 1; node; to++) {
        if (node.payloads.length > 0) found(from, to, node.payloads);
        if (to >= tokens.count) break;
        node = node.next.get(tokens.word[to] as number);
      }
    }
  }
}
