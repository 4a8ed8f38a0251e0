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

const asciiClass = new Uint8Array(128).fill(OTHER);
for (let c = 0; c <= 32; c++) asciiClass[c] = SPACE;
for (let c = 48; c < 58; c++) asciiClass[c] = DIGIT;
for (let c = 65; c < 91; c++) asciiClass[c] = LETTER;
for (let c = 97; c < 123; c++) asciiClass[c] = LETTER;

const letter = /\p{L}|\p{M}/u;

function classOf(code: number): number {
  if (code < 128) return asciiClass[code] as number;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  return letter.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

/** Splits `text` into tokens; `numberOf` gives each word's number in the vocabulary, -1 for none. O(text). */
export function tokenize(text: string, numberOf: (word: string) => number): Tokens {
  const folded = fold(text);
  const room = text.length + 1;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const word = new Int32Array(room);
  const flags = new Uint8Array(room);
  const char = new Uint16Array(room);
  let count = 0;
  let spaced = true;
  let at = 0;
  while (at < text.length) {
    const code = folded.charCodeAt(at);
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
    const stop = kind === OTHER ? clitic(folded, at, spaced) : wordEnd(folded, at);
    start[count] = at;
    end[count] = stop;
    flags[count] =
      (kind === OTHER ? markFlags(at, stop) : wordFlags(text, folded, at, stop)) | placeFlags(folded, at, spaced);
    char[count] = kind === OTHER ? code : 0;
    word[count] = numberOf(folded.slice(at, stop));
    count++;
    at = stop;
    spaced = false;
  }
  return {
    text,
    folded,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    word: word.subarray(0, count),
    flags: flags.subarray(0, count),
    char: char.subarray(0, count),
  };
}

/** A hyphen between two words glues them; one before a space is punctuation. */
function joins(folded: string, at: number): boolean {
  const before = classOf(folded.charCodeAt(at - 1));
  const after = at + 1 < folded.length ? classOf(folded.charCodeAt(at + 1)) : SPACE;
  return (before === LETTER || before === DIGIT) && (after === LETTER || after === DIGIT);
}

/** End of a possessive or contracted `'s`, or of a single punctuation character. */
function clitic(folded: string, at: number, spaced: boolean): number {
  if (folded.charCodeAt(at) !== APOSTROPHE || spaced || at === 0) return at + 1;
  if (classOf(folded.charCodeAt(at - 1)) < LETTER || classOf(folded.charCodeAt(at - 1)) === OTHER) return at + 1;
  const next = at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0;
  const after = at + 2 < folded.length ? classOf(folded.charCodeAt(at + 2)) : SPACE;
  return next === 115 && after !== LETTER && after !== DIGIT ? at + 2 : at + 1;
}

/** Letters and digits with inner dots and commas where a digit follows (`v3.1`, `2,048`), initials (`u.s.`) and `n't`. */
function wordEnd(folded: string, from: number): number {
  let at = from;
  let digits = false;
  while (at < folded.length) {
    const kind = classOf(folded.charCodeAt(at));
    if (kind === DIGIT) digits = true;
    else if (kind !== LETTER && !isInner(folded, from, at, digits)) break;
    at++;
  }
  return at;
}

/** A mark that belongs to the word it stands in. */
function isInner(folded: string, from: number, at: number, digits: boolean): boolean {
  const code = folded.charCodeAt(at);
  const next = at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0;
  if (code === APOSTROPHE) return folded.charCodeAt(at - 1) === 110 && next === 116;
  if (code !== DOT && code !== COMMA) return false;
  if (classOf(next) === DIGIT && (digits || (code === DOT && at - from === 1))) return true;
  return code === DOT && isInitial(folded, from, at);
}

/** `u.s.`: single letters, each with its dot. */
function isInitial(folded: string, from: number, dot: number): boolean {
  if (classOf(folded.charCodeAt(dot - 1)) !== LETTER) return false;
  if (dot - 1 > from && folded.charCodeAt(dot - 2) !== DOT) return false;
  const next = dot + 1 < folded.length ? folded.charCodeAt(dot + 1) : 0;
  return dot - 1 > from || (classOf(next) === LETTER && folded.charCodeAt(dot + 2) === DOT);
}

const markFlags = (at: number, stop: number): number => (stop > at + 1 ? TokenFlag.clitic : TokenFlag.punctuation);

function placeFlags(folded: string, at: number, spaced: boolean): number {
  if (spaced) return TokenFlag.spaced;
  return at > 0 && folded.charCodeAt(at - 1) === HYPHEN ? TokenFlag.hyphenated : 0;
}

function wordFlags(text: string, folded: string, start: number, end: number): number {
  let flag = 0;
  if (text.charCodeAt(start) !== folded.charCodeAt(start)) flag |= TokenFlag.capital;
  let upper = 0;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 48 && code < 58) flag |= TokenFlag.digit;
    else if (text.charCodeAt(at) !== code) upper++;
  }
  if (upper >= 2 && upper === end - start) flag |= TokenFlag.upper;
  return flag;
}
