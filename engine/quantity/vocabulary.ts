import { CharClass, classOf, foldCode } from './char-class.ts';
import { unknownMark, unknownWord, Word } from './word.ts';

/** Start and step of the hash that the lexer computes while it walks over a word. */
export const hashStart = 17;
export function hashStep(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 0;
}

/**
 * Words by spelling, found from a place in a text without cutting the word out: an open-addressed hash table over
 * folded characters, at most half full.
 */
export class Vocabulary {
  #slots: (Word | undefined)[] = new Array(4096).fill(undefined);
  #size = 0;
  readonly #marks = new Map<number, Word>();

  /** The word of a folded spelling, made if there is none. */
  add(text: string): Word {
    const first = text.charCodeAt(0);
    if (text.length === 1 && classOf(first) === CharClass.mark) return this.#addMark(first, text);
    let hash = hashStart;
    for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
    const found = this.find(text, 0, text.length, hash);
    if (found !== unknownWord) return found;
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const word = new Word(text);
    this.#put(word, hash);
    return word;
  }

  /** The word at `start` to `end` of a text whose folded characters have this hash; `unknownWord` if in no table. */
  find(text: string, start: number, end: number, hash: number): Word {
    const mask = this.#slots.length - 1;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#slots[slot];
      if (word === undefined) return unknownWord;
      if (spells(word.text, text, start, end)) return word;
    }
  }

  /** The word of a mark by its folded code. */
  mark(code: number): Word {
    return this.#marks.get(code) ?? unknownMark;
  }

  #addMark(code: number, text: string): Word {
    const known = this.#marks.get(code);
    if (known) return known;
    const word = new Word(text);
    this.#marks.set(code, word);
    return word;
  }

  #put(word: Word, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = mix(hash) & mask;
    while (this.#slots[slot] !== undefined) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
    this.#size++;
  }

  #grow(): void {
    const words = this.#slots.filter((w) => w !== undefined);
    this.#slots = new Array(this.#slots.length * 2).fill(undefined);
    this.#size = 0;
    for (const word of words) {
      let hash = hashStart;
      for (let i = 0; i < word.text.length; i++) hash = hashStep(hash, word.text.charCodeAt(i));
      this.#put(word, hash);
    }
  }
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function spells(word: string, text: string, start: number, end: number): boolean {
  let at = start;
  for (let i = 0; i < word.length; i++, at++) {
    while (at < end && classOf(text.charCodeAt(at)) === CharClass.skip) at++;
    if (at >= end || foldCode(text.charCodeAt(at)) !== word.charCodeAt(i)) return false;
  }
  while (at < end && classOf(text.charCodeAt(at)) === CharClass.skip) at++;
  return at === end;
}
