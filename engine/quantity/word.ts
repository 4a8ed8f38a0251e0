import type { CalendarUnit } from '../language/figures.ts';

/**
 * One word, mark or run of digits as the readers know it: the parts it can play in a figure or a date. All tokens of
 * the same word share one object, so asking costs no look-up. Words in no table share `unknownWord`.
 */
export class Word {
  readonly text: string;
  /** Some figure or date can begin with it. */
  starts = false;
  /** And that needs no known word behind it: `2,048 chips`, `Monday`; unlike `about`, `the`. */
  alone = false;
  /** It begins figures or dates by itself, not only phrases of several words like `in excess of`. */
  free = false;
  /** Words that come next in the phrases that it opens. */
  readonly seconds = new Set<Word>();
  /** A mark that begins something only where a figure is glued behind it: the dot of `.5`. */
  glues = false;
  /** A figure itself can begin with it, not only a hedge or bound before one. */
  figures = false;
  /** A date can begin with it. */
  dates = false;
  /** A hedge or bound ends with it. */
  bounds = false;
  /** Trees of phrases that it opens, one bit each. */
  opens = 0;
  joints = 0;
  cardinal: number | undefined = undefined;
  scale: number | undefined = undefined;
  abbreviation: number | undefined = undefined;
  letter: number | undefined = undefined;
  moneyLetter: number | undefined = undefined;
  plural: { readonly scale: number; readonly min: number; readonly max?: number } | undefined = undefined;
  ordinal: number | undefined = undefined;
  part: number | undefined = undefined;
  share: number | undefined = undefined;
  vulgar: number | undefined = undefined;
  multiple: number | undefined = undefined;
  fold: number | undefined = undefined;
  currencyCode: string | undefined = undefined;
  month: number | undefined = undefined;
  weekday: number | undefined = undefined;
  season: number | undefined = undefined;
  calendarUnit: CalendarUnit | undefined = undefined;
  rateNoun: string | undefined = undefined;
  /** Sets of words that are only asked for membership, as bits of `Group`. */
  groups = 0;

  constructor(text: string) {
    this.text = text;
  }
}

/** Sets of words, one bit each. */
export const Group = {
  times: 1 << 0,
  timesSuffix: 1 << 1,
  ordinalSuffix: 1 << 2,
  tens: 1 << 3,
  afterPart: 1 << 4,
  beforePart: 1 << 5,
  closing: 1 << 6,
  figures: 1 << 7,
  rankNoun: 1 << 8,
  rankVerb: 1 << 9,
  notRank: 1 << 10,
  labelled: 1 << 11,
  score: 1 << 12,
  afterOne: 1 << 13,
  telling: 1 << 14,
  reaching: 1 << 15,
  lasting: 1 << 16,
  moving: 1 << 17,
  beforeMonth: 1 << 18,
  beforeYear: 1 << 19,
  determiner: 1 << 20,
  beforeDay: 1 << 21,
  dayTime: 1 << 22,
  ago: 1 << 23,
  old: 1 << 24,
  doubtfulMonth: 1 << 25,
  quarterLetter: 1 << 26,
  halfLetter: 1 << 27,
  multi: 1 << 28,
  beforeOne: 1 << 29,
  chart: 1 << 30,
  nounMultiple: 1 << 31,
} as const;

export const digitsWord = new Word('0');
digitsWord.starts = true;
digitsWord.free = true;
digitsWord.figures = true;
digitsWord.alone = true;
digitsWord.dates = true;
export const unknownWord = new Word('');
/** A mark in no table. */
export const unknownMark = new Word('');
/** The end of a paragraph; nothing reaches over it. */
export const breakWord = new Word('\n');
