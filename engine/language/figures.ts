/**
 * The words of a language that write figures and dates. Phrases are literal words in lower case; case does not matter
 * in the text unless a table says so, and a hyphen in a phrase must be written.
 */
export interface Figures {
  readonly numbers: NumberWords;
  readonly bounds: BoundWords;
  readonly dates: DateWords;
}

type Phrases = readonly string[];

/** Small words that hold a figure together. */
export type Joint =
  | 'a'
  | 'of'
  | 'and'
  | 'to'
  | 'or'
  | 'in'
  | 'per'
  | 'for'
  | 'the'
  | 'point'
  | 'out'
  | 'if'
  | 'not'
  | 'even'
  | 'half'
  | 'by'
  | 'on'
  | 'than'
  | 'minus'
  | 'power'
  | 'between';

export interface NumberWords {
  readonly joints: Readonly<Record<Joint, Phrases>>;
  /** `seven`: 7, `seventy`: 70. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before: `million`. */
  readonly scales: Readonly<Record<string, number>>;
  /** Their plurals, which alone name an order of magnitude: `millions`; with the smallest and the largest number meant. */
  readonly plurals: Readonly<Record<string, { readonly scale: number; readonly min: number; readonly max?: number }>>;
  /** Short scales: glued to digits or after a space (`5.6 bn`); `letters` only glued, or spaced after money. */
  readonly abbreviations: Readonly<Record<string, number>>;
  readonly letters: Readonly<Record<string, number>>;
  /** Only glued to digits of an amount of money: `$5.6MM`, `$1t`. */
  readonly moneyLetters: Readonly<Record<string, number>>;
  /** `multi` in `multi-million`. */
  readonly multi: Phrases;
  /** `tens` in `tens of millions`. */
  readonly tens: Phrases;
  /** Inexact small numbers: `a few`, `several`. */
  readonly inexact: readonly { readonly words: Phrases; readonly min: number; readonly max: number }[];
  /** `third` 3, `twentieth` 20: position in an order, or parts of a whole. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Plural denominators: `thirds`, `quarters`. */
  readonly parts: Readonly<Record<string, number>>;
  /** `half`, `quarter`: parts that are no ordinals. */
  readonly shares: Readonly<Record<string, number>>;
  /** Words that may follow `a third` where it is a part and not the third of a row. */
  readonly afterPart: Phrases;
  /** Words before `a third` that make it a part. */
  readonly beforePart: Phrases;
  /** Single characters: `½`. */
  readonly vulgar: Readonly<Record<string, number>>;
  /** Glued to digits: `14th`. */
  readonly ordinalSuffixes: Phrases;
  /** `twice` 2. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Those that are also adjectives: multiples only before a word of `afterPart` or at the end of a phrase. */
  readonly nounMultiples: Phrases;
  readonly multiplePhrases: readonly {
    readonly words: Phrases;
    readonly min: number;
    readonly max?: number;
    readonly approx?: true;
  }[];
  /** After a number: `times`. */
  readonly times: Phrases;
  /** Glued or after a hyphen: `x`, `fold`. */
  readonly timesSuffixes: Phrases;
  /** Words that end in one: `tenfold` 10. */
  readonly folds: Readonly<Record<string, number>>;
  readonly percentPhrases: readonly {
    readonly words: Phrases;
    readonly min: number;
    readonly max: number;
    readonly approx?: true;
  }[];
  /** Verbs after which `flat`, `unchanged` mean a move of nothing. */
  readonly closing: Phrases;
  readonly flat: Phrases;
  /** `figures` in `six figures`. */
  readonly figures: Phrases;
  readonly figureLevels: Readonly<Record<string, 'low' | 'mid' | 'high'>>;
  /** Hundredths of what a thing is worth, after a number: `cents on the dollar`; and without a number, as an interval. */
  readonly hundredths: Phrases;
  readonly fractionPhrases: readonly { readonly words: Phrases; readonly min: number; readonly max: number }[];
  readonly currencies: readonly Currency[];
  readonly units: readonly UnitWords[];
  /** Countries' words that decide which money `¥` is. */
  readonly yenCountry: Phrases;
  readonly yuanCountry: Phrases;
  readonly rank: RankWords;
  /** `a month`, `an hour`: what money is paid per without the word `per`. */
  readonly rates: Phrases;
  /** One word for `a year`: `annually`. */
  readonly rateAdverbs: Readonly<Record<string, string>>;
  /** Nouns whose number is a label: `page 12`. */
  readonly labelled: Phrases;
  /** After digits: a time of day. */
  readonly clock: Phrases;
  /** Between or before two numbers of a match: `won 3-1`. */
  readonly scores: Phrases;
  /** Words before `one` with which it is a pronoun: `which one`. */
  readonly beforeOne: Phrases;
  /** A word after `one` with which it is no number: `one of`. */
  readonly afterOne: Phrases;
  /** Figures that are names: `24/7`, `9/11`. */
  readonly names: Phrases;
}

export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Written before (some also after) the digits. */
  readonly symbols: Phrases;
  /** Written after the figure. */
  readonly words: Phrases;
  /** Also before it, in any case: `Rs`, `RMB`. */
  readonly before?: Phrases;
  /** A capital glued to the digits of millions and more: `W8.6 billion`. */
  readonly initials?: Phrases;
  /** Hundredths. */
  readonly minor?: Phrases;
  /** Millions in one word: `MEUR`. */
  readonly millions?: Phrases;
}

export interface UnitWords {
  readonly dimension: 'percent' | 'points' | 'duration' | 'measure';
  readonly unit: string;
  readonly words: Phrases;
  /** Only glued to the digits: `17pc`. */
  readonly glued?: Phrases;
  /** How much of `unit` one is; 1 unless given. Months and years are counted by the calendar instead. */
  readonly factor?: number;
  readonly calendar?: 'month' | 'year';
  /** Symbols of a length that take an exponent: `km` in `km2`, `m` in `m³`. */
  readonly powers?: Phrases;
  /** How many of a smaller unit one is, where both are written for one figure: `5 feet 2 inches`. */
  readonly smaller?: Readonly<Record<string, number>> | undefined;
}

export interface RankWords {
  /** Before a number: `No.`, `number`. */
  readonly before: Phrases;
  /** `place` in `first place`. */
  readonly nouns: Phrases;
  /** Verbs before an ordinal: `ranked second`. */
  readonly verbs: Phrases;
  /** `top of` before one of `charts`. */
  readonly topOf: Phrases;
  readonly charts: Phrases;
  /** `top` in `top ten`. */
  readonly top: Phrases;
  readonly phrases: Readonly<Record<string, number>>;
  /** After an ordinal that is no rank: `19th century`. */
  readonly notAfter: Phrases;
}

export interface BoundWords {
  /** Change nothing, but belong to the figure. */
  readonly emphasis: Phrases;
  readonly approx: Phrases;
  readonly atLeast: Phrases;
  readonly atMost: Phrases;
  /** At most, but of a moving figure its extreme: `as much as`. */
  readonly extreme: Phrases;
  /** The same after the figure. */
  readonly approxAfter: Phrases;
  readonly atLeastAfter: Phrases;
  readonly atMostAfter: Phrases;
  /** A bound of amounts, but a span before a duration: `over four years`. */
  readonly spanning: Phrases;
  /** After such a verb `spanning` is a bound for durations too: `took over two months`. */
  readonly lasting: Phrases;
  /** After these, `about` is a preposition. */
  readonly telling: Phrases;
  readonly preposition: Phrases;
  /** After these, `up to` belongs to the verb. */
  readonly reaching: Phrases;
  readonly reach: Phrases;
  /** Open a range that needs its second end. */
  readonly between: Phrases;
  /** Open a range `from A to B`. */
  readonly from: Phrases;
  /** Before `from`: the figure moved, both ends stand for themselves. */
  readonly moving: Phrases;
}

export interface DateWords {
  readonly months: Readonly<Record<string, number>>;
  /** Months that are also ordinary words or names; alone they need a word of `beforeMonth` or a year. */
  readonly doubtfulMonths: Phrases;
  readonly beforeMonth: Phrases;
  /** 0 is Sunday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** First month of each season. */
  readonly seasons: Readonly<Record<string, number>>;
  /** `Q` of `Q4`, `H` of `H1`. */
  readonly quarterLetters: Phrases;
  readonly halfLetters: Phrases;
  readonly parts: readonly { readonly words: Phrases; readonly part: DatePart }[];
  /** Words before a bare year. */
  readonly beforeYear: Phrases;
  /** Words between which and a noun a year stands: `the 2022 ban`. */
  readonly determiners: Phrases;
  /** Words that name units of the calendar. */
  readonly units: Readonly<Record<string, CalendarUnit>>;
  readonly ago: Phrases;
  /** After a span of time that begins now: `two weeks from now`. */
  readonly fromNow: Phrases;
  /** Before the day that a week is named by: `the week of Jan. 20`. */
  readonly weekOf: Phrases;
  /** `last` in `the last week of May`, `the final quarter`. */
  readonly lastOf: Phrases;
  readonly last: Phrases;
  readonly this: Phrases;
  readonly next: Phrases;
  readonly past: Phrases;
  readonly earlier: Phrases;
  readonly later: Phrases;
  readonly old: Phrases;
  /** Phrases counted in days from publication. */
  readonly days: readonly { readonly words: Phrases; readonly from: number; readonly to: number }[];
  readonly weekend: Phrases;
  /** Month and day; `until` for more than one day. */
  readonly named: readonly {
    readonly words: Phrases;
    readonly month: number;
    readonly day: number;
    readonly days?: number;
  }[];
  /** Words before a lone `20th` that make it a day. */
  readonly beforeDay: Phrases;
  /** Times of day that may follow a day: `Monday morning`. */
  readonly dayTimes: Phrases;
  /** Fiscal years: `FY25`. */
  readonly fiscal: Phrases;
  /** Regions of a language tag in which the day is written before the month. */
  readonly monthFirst: Phrases;
}

export type DatePart = 'early' | 'mid' | 'late' | 'start' | 'end';
export type CalendarUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';
