import type { Block } from './document.ts';
import { TokenFlag, type Tokens } from './tokenize.ts';

/** Tokens `from` up to, not including, `to`, within one block. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

const enders = new Set([...'.?!\u3002\uff01\uff1f'].map((c) => c.charCodeAt(0)));
const closers = new Set([...`"')]}`].map((c) => c.charCodeAt(0)));

/**
 * Cuts blocks into sentences: at `.`, `?`, `!` before a space and a capital, a digit or a quote, unless an abbreviation
 * or initial stands before the dot. (`Intl.Segmenter` cuts after `Jan.` and `U.S.` and is quadratic on older engines.)
 */
export function cutSentences(tokens: Tokens, blocks: readonly Block[], abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  for (const [block, { start, end, kind }] of blocks.entries()) {
    if (kind === 'furniture') continue;
    while (token < tokens.count && (tokens.start[token] as number) < start) token++;
    let from = token;
    while (token < tokens.count && (tokens.start[token] as number) < end) {
      token++;
      if (!endsSentence(tokens, token - 1, end, abbreviations)) continue;
      while (token < tokens.count && (tokens.start[token] as number) < end && isCloser(tokens, token)) token++;
      sentences.push({ index: sentences.length, from, to: token, block });
      from = token;
    }
    if (token > from) sentences.push({ index: sentences.length, from, to: token, block });
  }
  return sentences;
}

function isCloser(tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] as number;
  return (flags & TokenFlag.spaced) === 0 && closers.has(tokens.char[at] as number);
}

function endsSentence(tokens: Tokens, at: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  // `in the U.S. The rest`: the dot is part of the word; a word that often begins sentences must follow.
  if (tokens.folded.charCodeAt((tokens.end[at] as number) - 1) === 46 && tokens.char[at] === 0) {
    return (
      at + 1 < tokens.count &&
      ((tokens.flags[at + 1] as number) & TokenFlag.capital) !== 0 &&
      startsLikeSentence(tokens, at + 1)
    );
  }
  if (!enders.has(tokens.char[at] as number)) return false;
  let next = at + 1;
  while (next < tokens.count && isCloser(tokens, next)) next++;
  if (next >= tokens.count || (tokens.start[next] as number) >= end) return true;
  const flags = tokens.flags[next] as number;
  if ((flags & TokenFlag.spaced) === 0) return (tokens.char[at] as number) > 127;
  if (tokens.char[at] !== 46) return true;
  const begins =
    (flags & (TokenFlag.capital | TokenFlag.digit | TokenFlag.punctuation)) !== 0 || startsWithDigitName(tokens, next);
  return begins && !isAbbreviation(tokens, at - 1, abbreviations);
}

/** Names such as `o1` begin a sentence in lower case. */
function startsWithDigitName(tokens: Tokens, at: number): boolean {
  return ((tokens.flags[at] as number) & TokenFlag.digit) !== 0;
}

function isAbbreviation(tokens: Tokens, at: number, abbreviations: ReadonlySet<string>): boolean {
  if (at < 0) return false;
  const word = tokens.folded.slice(tokens.start[at], tokens.end[at]);
  if (abbreviations.has(word)) return true;
  return word.length === 1 && ((tokens.flags[at] as number) & TokenFlag.capital) !== 0 && word !== 'i';
}

const sentenceStarters = new Set([
  'the',
  'it',
  'a',
  'an',
  'in',
  'but',
  'this',
  'they',
  'that',
  'he',
  'she',
  'its',
  'on',
  'as',
  'and',
  'if',
]);

function startsLikeSentence(tokens: Tokens, at: number): boolean {
  return sentenceStarters.has(tokens.folded.slice(tokens.start[at], tokens.end[at]));
}
