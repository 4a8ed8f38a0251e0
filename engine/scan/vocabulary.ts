/** Slots of an empty table; a power of two. */
const FEWEST_SLOTS = 4096;

/**
 * Words to small integers, so that everything after tokenizing compares numbers. A word is found from its place in a text
 * without cutting it out: an open-addressed hash table, at most half full. A slot holds hash and number side by side, so
 * that a word that is not there costs one or two looks at memory, in a table of any size.
 */
export class Vocabulary {
  readonly #words: Uint16Array[] = [];
  /** Hash and number of each slot; number -1 is a free one. */
  #slots = freeSlots(FEWEST_SLOTS);

  /** Number of the word from `start` to `end` of folded characters, given anew if it has none. */
  add(folded: Uint16Array, start: number, end: number): number {
    const known = this.find(folded, start, end);
    if (known >= 0) return known;
    if (this.#words.length * 4 >= this.#slots.length) this.#grow();
    this.#put(hashOf(folded, start, end), this.#words.length);
    return this.#words.push(folded.slice(start, end)) - 1;
  }

  /** Number of the word from `start` to `end` of folded characters, or -1. */
  find(folded: Uint16Array, start: number, end: number): number {
    const hash = hashOf(folded, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = placeOf(hash, mask); ; at = (at + 2) & mask) {
      const number = slots[at + 1] as number;
      if (number < 0) return -1;
      if (slots[at] === hash && isAt(this.#words[number] as Uint16Array, folded, start, end)) return number;
    }
  }

  #put(hash: number, number: number): void {
    const mask = this.#slots.length - 1;
    let at = placeOf(hash, mask);
    while ((this.#slots[at + 1] as number) >= 0) at = (at + 2) & mask;
    this.#slots[at] = hash;
    this.#slots[at + 1] = number;
  }

  #grow(): void {
    this.#slots = freeSlots(this.#slots.length);
    for (const [number, word] of this.#words.entries()) this.#put(hashOf(word, 0, word.length), number);
  }
}

function freeSlots(count: number): Int32Array {
  return new Int32Array(count * 2).fill(-1);
}

function hashOf(folded: Uint16Array, start: number, end: number): number {
  let hash = 17;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (folded[at] as number)) | 0;
  return hash;
}

/** An even index: that of a slot's hash. */
function placeOf(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}

function isAt(word: Uint16Array, folded: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word[i] !== folded[start + i]) return false;
  return true;
}
