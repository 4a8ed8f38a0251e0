/** Words to small integers, so that everything after tokenizing compares numbers. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();

  /** Number of `word` (folded), given anew if it has none. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    return id;
  }

  /** Number of `word`, or -1. */
  find(word: string): number {
    return this.#ids.get(word) ?? -1;
  }

  get size(): number {
    return this.#ids.size;
  }
}
