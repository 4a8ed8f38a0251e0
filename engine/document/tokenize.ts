import { fold } from './fold.ts';

/** What is known of a token without looking at its neighbours. */
export const TokenFlag = {
  /** Punctuation; its (folded) character is in `char`. */
  punctuation: 1,
  /** Glued to the token before by a hyphen: `open-source` is two tokens, the second with this flag. */
  hyphenated: 2,
  /** White space stands before it. */
  spaced: 4,
  /** Begins with a capital letter. */
  capital: 8,
  /** Holds a digit. */
  digit: 16,
  /** The `'s` or `'` of a possessive or contraction. */
  clitic: 32,
  /** Two letters or more, all capital. */
  upper: 64,
} as const;

/**
 * The words of a text as flat arrays; everything after is a range of token indices.
 *
 *     text   DeepSeek-R1's cost, $5.6m          start/end: UTF-16 offsets of each
 *     token  DeepSeek  R1  's  cost  ,  $  5.6m
 *     flags  capital   hyphenated|digit|capital  clitic  spaced  punctuation ...
 *     word   index in the vocabulary of names, cues and grammar words, or -1 for any other word
 */
export interface Tokens {
  readonly text: string;
  readonly folded: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  readonly flags: Uint8Array;
  readonly char: Uint16Array;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const OTHER = 4;
const APOSTROPHE = 39;
const HYPHEN = 45;
const DOT = 46;
const COMMA = 44;
const SMALL_N = 110;
const SMALL_S = 115;
const SMALL_T = 116;

/** Classes of all UTF-16 units, filled as they are met; 0 is not looked at yet. */
const classes = new Uint8Array(0x10000);
const letter = /\p{L}|\p{M}/u;

function classOf(code: number): number {
  return (classes[code] as number) || classify(code);
}

function classify(code: number): number {
  const isAlone = code >= 0xd800 && code <= 0xdfff;
  const kind =
    code <= 32
      ? SPACE
      : code >= 48 && code < 58
        ? DIGIT
        : !isAlone && letter.test(String.fromCharCode(code))
          ? LETTER
          : OTHER;
  classes[code] = kind;
  return kind;
}

/** Two spaces stand behind the text, so that looking ahead needs no question where it ends. */
const BEHIND = 2;

/**
 * Where characters and tokens are written while a text is cut: a string gives its characters one by one at some cost,
 * and a text has fewer tokens than characters by a number that nobody knows before. One room serves all texts.
 */
let room = makeRoom(0x4000);

function makeRoom(size: number) {
  return {
    size,
    folded: new Uint16Array(size),
    written: new Uint16Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    flags: new Uint8Array(size),
    char: new Uint16Array(size),
  };
}

function furnish(text: string, folded: string): typeof room {
  const { length } = text;
  if (room.size < length + BEHIND) room = makeRoom(length + BEHIND);
  for (let at = 0; at < length; at++) {
    room.written[at] = text.charCodeAt(at);
    room.folded[at] = folded.charCodeAt(at);
  }
  room.folded.fill(32, length, length + BEHIND);
  return room;
}

/** The number of a word, which stands from `start` to `end` in folded characters; -1 for none. */
export type NumberOf = (folded: Uint16Array, start: number, end: number) => number;

/** Splits `text` into tokens; `numberOf` gives each word's number in the vocabulary. O(text). */
export function tokenize(text: string, numberOf: NumberOf): Tokens {
  const foldedText = fold(text);
  const { folded, written, start, end, word, flags, char } = furnish(text, foldedText);
  let count = 0;
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    const code = folded[at] as number;
    const kind = classOf(code);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    if (code === HYPHEN && !spaced && count > 0 && joins(folded, at)) {
      at++;
      continue;
    }
    const isMark = kind === OTHER;
    const stop = isMark ? clitic(folded, at, spaced) : wordEnd(folded, at);
    start[count] = at;
    end[count] = stop;
    flags[count] =
      (isMark ? markFlags(at, stop) : wordFlags(written, folded, at, stop)) | placeFlags(folded, at, spaced);
    char[count] = isMark ? code : 0;
    word[count] = numberOf(folded, at, stop);
    count++;
    at = stop;
    spaced = false;
  }
  return {
    text,
    folded: foldedText,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    word: word.slice(0, count),
    flags: flags.slice(0, count),
    char: char.slice(0, count),
  };
}

/** A hyphen between two words glues them; one before a space is punctuation. */
function joins(folded: Uint16Array, at: number): boolean {
  return isOfWord(folded[at - 1] as number) && isOfWord(folded[at + 1] as number);
}

function isOfWord(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT;
}

/** End of a possessive or contracted `'s`, or of a single punctuation character. */
function clitic(folded: Uint16Array, at: number, spaced: boolean): number {
  if (folded[at] !== APOSTROPHE || spaced || at === 0 || !isOfWord(folded[at - 1] as number)) return at + 1;
  return folded[at + 1] === SMALL_S && !isOfWord(folded[at + 2] as number) ? at + 2 : at + 1;
}

/** Letters and digits with inner dots and commas where a digit follows (`v3.1`, `2,048`), initials (`u.s.`) and `n't`. */
function wordEnd(folded: Uint16Array, from: number): number {
  let digits = false;
  for (let at = from; ; at++) {
    const code = folded[at] as number;
    const kind = classOf(code);
    if (kind === DIGIT) digits = true;
    else if (kind !== LETTER && !isInner(folded, from, at, digits)) return at;
  }
}

/** A mark that belongs to the word it stands in. */
function isInner(folded: Uint16Array, from: number, at: number, digits: boolean): boolean {
  const code = folded[at];
  const next = folded[at + 1] as number;
  if (code === APOSTROPHE) return folded[at - 1] === SMALL_N && next === SMALL_T;
  if (code !== DOT && code !== COMMA) return false;
  if (classOf(next) === DIGIT && (digits || (code === DOT && at - from === 1))) return true;
  return code === DOT && isInitial(folded, from, at);
}

/** `u.s.`: single letters, each with its dot. */
function isInitial(folded: Uint16Array, from: number, dot: number): boolean {
  if (classOf(folded[dot - 1] as number) !== LETTER) return false;
  if (dot - 1 > from && folded[dot - 2] !== DOT) return false;
  return dot - 1 > from || (classOf(folded[dot + 1] as number) === LETTER && folded[dot + 2] === DOT);
}

const markFlags = (at: number, stop: number): number => (stop > at + 1 ? TokenFlag.clitic : TokenFlag.punctuation);

function placeFlags(folded: Uint16Array, at: number, spaced: boolean): number {
  if (spaced) return TokenFlag.spaced;
  return at > 0 && folded[at - 1] === HYPHEN ? TokenFlag.hyphenated : 0;
}

function wordFlags(written: Uint16Array, folded: Uint16Array, start: number, end: number): number {
  const digit = hasDigit(folded, start, end) ? TokenFlag.digit : 0;
  if (written[start] === folded[start]) return digit;
  return digit | TokenFlag.capital | (isUpper(written, folded, start, end) ? TokenFlag.upper : 0);
}

function hasDigit(folded: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOf(folded[at] as number) === DIGIT) return true;
  return false;
}

function isUpper(written: Uint16Array, folded: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (written[at] === folded[at]) return false;
  return end - start > 1;
}
