import { CharClass, classOf, foldCode } from './char-class.ts';
import { hashStart, hashStep, type Vocabulary } from './vocabulary.ts';
import { breakWord, digitsWord, type Word } from './word.ts';

/**
 * A text as words, digit runs and single marks, with the offsets of each:
 *
 *     US$5.6m, up 17%   ->   US $ 5 . 6 m , up 17 %
 *
 * Finer than the engine's own tokens, since figures are written across them. One pass, one object per token of which
 * equal words share the same (`Word`).
 */
export class Text {
  readonly source: string;
  readonly words: Word[] = [];
  readonly starts: Int32Array;
  readonly ends: Int32Array;

  constructor(source: string, wordAt: WordAt) {
    this.source = source;
    this.starts = new Int32Array(source.length);
    this.ends = new Int32Array(source.length);
    lex(this, wordAt);
  }

  get count(): number {
    return this.words.length;
  }

  at(i: number): Word {
    return this.words[i] ?? breakWord;
  }

  start(i: number): number {
    return i < this.words.length ? (this.starts[i] ?? 0) : this.source.length;
  }

  /** Offset after the token. */
  end(i: number): number {
    return i < this.words.length ? (this.ends[i] ?? 0) : this.source.length;
  }

  /** UTF-16 units of the token. */
  length(i: number): number {
    return this.end(i) - this.start(i);
  }

  /** Nothing stands between this token and the one before; a break of the text stands between everything. */
  glued(i: number): boolean {
    if (i <= 0 || i >= this.words.length || this.starts[i] !== this.ends[i - 1]) return false;
    return this.words[i] !== breakWord && this.words[i - 1] !== breakWord;
  }

  is(i: number, text: string): boolean {
    return this.at(i).text === text;
  }

  isDigits(i: number): boolean {
    return this.at(i) === digitsWord;
  }

  /** A run of letters. */
  isLetters(i: number): boolean {
    return i >= 0 && i < this.words.length && classOf(this.source.charCodeAt(this.start(i))) === CharClass.letter;
  }

  /** Value of a run of digits; infinite if it has more than fifteen. */
  number(i: number): number {
    if (this.length(i) > 15) return Number.POSITIVE_INFINITY;
    let value = 0;
    for (let at = this.start(i); at < this.end(i); at++)
      value = value * 10 + (foldCode(this.source.charCodeAt(at)) - 0x30);
    return value;
  }

  /** Digits as ASCII, or a word in lower case. */
  slice(i: number): string {
    let text = '';
    for (let at = this.start(i); at < this.end(i); at++)
      text += String.fromCharCode(foldCode(this.source.charCodeAt(at)));
    return text;
  }

  isCapital(i: number): boolean {
    const code = this.source.charCodeAt(this.start(i));
    return (
      foldCode(code) !== code ||
      (code > 0x7f && this.source[this.start(i)] !== this.source[this.start(i)]?.toLowerCase())
    );
  }

  isUpper(i: number): boolean {
    for (let at = this.start(i); at < this.end(i); at++) {
      const code = this.source.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) return false;
    }
    return this.isLetters(i);
  }

  /** Token after a hyphen that is glued on both sides, or `i` itself where there is none. */
  afterHyphen(i: number): number {
    return this.is(i, '-') && this.glued(i) && this.glued(i + 1) ? i + 1 : i;
  }

  /** First token of a line. */
  isLineStart(i: number): boolean {
    if (i === 0) return true;
    for (let at = this.start(i) - 1; at >= this.end(i - 1); at--) {
      if (classOf(this.source.charCodeAt(at)) === CharClass.line) return true;
    }
    return this.at(i - 1) === breakWord;
  }
}

/** Finds the word of a run of letters (with its hash) or of one mark (`end` is `start` + 1, hash unused). */
export interface WordAt {
  letters(text: string, start: number, end: number, hash: number): Word;
  mark(code: number): Word;
}

/** Looks words up, never adds one. */
export function reading(vocabulary: Vocabulary): WordAt {
  return {
    letters: (text, start, end, hash) => vocabulary.find(text, start, end, hash),
    mark: (code) => vocabulary.mark(code),
  };
}

/** Adds every word it meets: for the phrases of the tables. */
export function adding(vocabulary: Vocabulary): WordAt {
  return {
    letters: (text, start, end) => vocabulary.add(text.slice(start, end)),
    mark: (code) => vocabulary.add(String.fromCharCode(code)),
  };
}

function lex(text: Text, wordAt: WordAt): void {
  const { source, words, starts, ends } = text;
  for (let at = 0; at < source.length; ) {
    const start = at;
    const kind = classOf(source.charCodeAt(at));
    at = tokenEnd(source, at, kind);
    const word = wordOf(source, start, at, kind, wordAt);
    if (word === undefined) continue;
    starts[words.length] = start;
    ends[words.length] = at;
    words.push(word);
  }
}

/** Offset after the token, or run of white space, of class `kind` that begins at `start`. */
function tokenEnd(source: string, start: number, kind: number): number {
  let at = start + 1;
  if (kind === CharClass.mark || kind === CharClass.space || kind === CharClass.skip) return at;
  while (at < source.length && goesOn(classOf(source.charCodeAt(at)), kind)) at++;
  return at;
}

function goesOn(next: number, kind: number): boolean {
  if (next === kind) return true;
  return kind === CharClass.letter ? next === CharClass.skip : kind === CharClass.line && next < CharClass.line;
}

/** The word from `start` to `end`; none for white space, and for a line end inside a paragraph. */
function wordOf(source: string, start: number, end: number, kind: number, wordAt: WordAt): Word | undefined {
  switch (kind) {
    case CharClass.letter:
      return wordAt.letters(source, start, end, hashOf(source, start, end));
    case CharClass.digit:
      return digitsWord;
    case CharClass.mark:
      return wordAt.mark(foldCode(source.charCodeAt(start)));
    case CharClass.line:
      return isBreak(source, start, end) ? breakWord : undefined;
    default:
      return undefined;
  }
}

function hashOf(source: string, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (classOf(code) === CharClass.letter) hash = hashStep(hash, foldCode(code));
  }
  return hash;
}

/** A line end breaks the text, unless the next line goes on in lower case or with a figure: wrapped text. */
function isBreak(source: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 0x0a) lines++;
  if (lines > 1 || to >= source.length) return true;
  const next = source.charCodeAt(to);
  return !(classOf(next) === CharClass.digit || (next >= 0x61 && next <= 0x7a));
}
