import { adding, Text } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';

interface Node<P> {
  readonly next: Map<Word, Node<P>>;
  payload: P | undefined;
}

/**
 * Phrases of a table as a tree of words. A step is one look-up, and no phrase is longer than a handful of words, so
 * matching at a place takes constant time however many phrases there are.
 */
export class Phrases<P> {
  readonly #root: Node<P> = { next: new Map(), payload: undefined };
  readonly #vocabulary: Vocabulary;
  /** Bit of this tree in `Word.opens`: most words are turned away without a look-up. */
  readonly #bit: number;

  constructor(vocabulary: Vocabulary, bit: number) {
    this.#vocabulary = vocabulary;
    this.#bit = bit;
  }

  /** Adds a phrase; gives its first word. The first payload of a phrase stands. */
  add(phrase: string, payload: P): Word {
    const { words } = new Text(phrase, adding(this.#vocabulary));
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), payload: undefined };
        node.next.set(word, next);
      }
      node = next;
    }
    node.payload ??= payload;
    const [first, second] = words;
    if (!first) throw new Error('An empty phrase in a table');
    first.opens |= this.#bit;
    if (second) first.seconds.add(second);
    else first.free = true;
    return first;
  }

  /** The longest phrase that begins at token `i`, and the token after it. */
  match(text: Text, i: number): { readonly payload: P; readonly next: number } | undefined {
    const first = text.at(i);
    if (!(first.opens & this.#bit)) return undefined;
    let node = this.#root.next.get(first);
    let found: { payload: P; next: number } | undefined;
    for (let next = i + 1; node; next++) {
      if (node.payload !== undefined) found = { payload: node.payload, next };
      node = node.next.get(text.at(next));
    }
    return found;
  }
}
