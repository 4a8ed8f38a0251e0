import { figuresOf } from '../language/figure-languages.ts';
import type { DateWords, Figures } from '../language/figures.ts';
import { Phrases } from './phrases.ts';
import type { Dimension } from './quantity.ts';
import { Vocabulary } from './vocabulary.ts';
import type { Word } from './word.ts';
import { assignRoles, canStart, canStartBound, canStartDate, startsFigure } from './word-roles.ts';

/** What a hedge or bound does to the figure beside it. */
export type Effect = 'emphasis' | 'approx' | 'min' | 'max' | 'extreme';

/** What a figure is measured in. */
export interface Unit {
  readonly dimension: Dimension;
  readonly unit: string;
  /** How much of `unit` one is. */
  readonly factor: number;
  readonly calendar?: 'month' | 'year' | undefined;
  /** Counts only right behind digits, as in `17pc`. */
  readonly glued?: true;
  /** Units that it is made of, by their number. */
  readonly smaller?: Readonly<Record<string, number>> | undefined;
}

export interface Interval {
  readonly min: number;
  readonly max?: number;
  readonly approx?: true;
}

/** The words of a language compiled for reading: every word knows its parts, every phrase is in a tree. */
export interface Tables {
  readonly vocabulary: Vocabulary;
  readonly before: Phrases<Effect>;
  readonly after: Phrases<Effect>;
  readonly openers: Phrases<'between' | 'from'>;
  readonly spanning: ReadonlySet<Word>;
  readonly telling: ReadonlySet<Word>;
  readonly reach: ReadonlySet<Word>;
  /** Currency by what stands before the digits. */
  readonly money: Phrases<string>;
  /** Currency by a letter that is glued to the digits of a scaled amount: `W8.6 billion`. */
  readonly initials: ReadonlyMap<Word, string>;
  readonly units: Phrases<Unit>;
  /** Symbols of lengths that take an exponent, as `units` has them. */
  readonly powers: Phrases<string>;
  readonly inexact: Phrases<Interval>;
  readonly multiples: Phrases<Interval>;
  readonly percents: Phrases<Interval>;
  readonly flat: Phrases<true>;
  readonly pennies: Phrases<Interval>;
  readonly figureLevels: ReadonlyMap<Word, 'low' | 'mid' | 'high'>;
  readonly ranks: Phrases<number>;
  readonly topOf: Phrases<true>;
  readonly beforeRank: Phrases<true>;
  readonly top: Phrases<true>;
  readonly rateAdverbs: Phrases<string>;
  readonly clock: Phrases<true>;
  readonly names: ReadonlySet<string>;
  readonly yen: ReadonlySet<Word>;
  readonly yuan: ReadonlySet<Word>;
  readonly dates: DateTables;
}

export interface DateTables {
  readonly words: DateWords;
  readonly parts: Phrases<DateWords['parts'][number]['part']>;
  readonly days: Phrases<{ readonly from: number; readonly to: number }>;
  readonly named: Phrases<{ readonly month: number; readonly day: number; readonly days: number }>;
  readonly weekend: Phrases<true>;
  readonly last: Phrases<true>;
  readonly this: Phrases<true>;
  readonly next: Phrases<true>;
  readonly past: Phrases<true>;
  readonly earlier: Phrases<true>;
  readonly later: Phrases<true>;
  readonly fiscal: Phrases<true>;
  readonly fromNow: Phrases<true>;
  readonly weekOf: Phrases<true>;
  readonly lastOf: ReadonlySet<Word>;
}

/** Phrases and what each of them means. */
type Entries<P> = readonly (readonly [readonly string[], P])[];

const cache = new Map<Figures, Tables>();

/** Compiled tables of a language (BCP 47), made once. */
export function tablesOf(language: string): Tables {
  const figures = figuresOf(language);
  const known = cache.get(figures);
  if (known) return known;
  const made = compile(figures);
  cache.set(figures, made);
  return made;
}

function compile(figures: Figures): Tables {
  const { numbers, bounds, dates } = figures;
  const vocabulary = new Vocabulary();
  assignRoles(vocabulary, figures);
  let bit = 1;
  const tree = <P>(entries: Entries<P>, mark: (first: Word) => void): Phrases<P> => {
    if (bit === 0) throw new Error('More trees of phrases than bits in a word');
    const phrases = new Phrases<P>(vocabulary, bit);
    bit <<= 1;
    for (const [words, payload] of entries) for (const phrase of words) mark(phrases.add(phrase, payload));
    return phrases;
  };
  /** Trees whose phrases begin a figure, begin a date, or only follow one. */
  const opening = <P>(entries: Entries<P>) => tree(entries, canStart);
  const dating = <P>(entries: Entries<P>) => tree(entries, canStartDate);
  const following = <P>(entries: Entries<P>) => tree(entries, () => {});
  const words = (list: readonly string[]) => new Set(list.map((w) => vocabulary.add(w.split(' ')[0] ?? w)));

  return {
    vocabulary,
    before: tree<Effect>(
      [
        [bounds.emphasis, 'emphasis'],
        [bounds.approx, 'approx'],
        [bounds.atLeast, 'min'],
        [bounds.extreme, 'extreme'],
        [bounds.atMost, 'max'],
      ],
      canStartBound,
    ),
    after: following<Effect>([
      [bounds.approxAfter, 'approx'],
      [bounds.atLeastAfter, 'min'],
      [bounds.atMostAfter, 'max'],
    ]),
    openers: opening([
      [bounds.between, 'between'],
      [bounds.from, 'from'],
    ]),
    spanning: words(bounds.spanning),
    telling: words(bounds.preposition),
    reach: words(bounds.reach),
    money: opening([
      ...numbers.currencies.flatMap((c) => [[c.symbols, c.code] as const, [c.before ?? [], c.code] as const]),
      [['¥', '￥'], '¥'],
    ]),
    initials: new Map(
      numbers.currencies.flatMap((c) =>
        (c.initials ?? []).map((w) => [startsFigure(vocabulary.add(w)), c.code] as const),
      ),
    ),
    units: following(unitEntries(numbers)),
    powers: following(numbers.units.map((u) => [u.powers ?? [], u.unit])),
    inexact: opening(numbers.inexact.map((e) => [e.words, { min: e.min, max: e.max, approx: true }])),
    multiples: opening(numbers.multiplePhrases.map((e) => [e.words, e])),
    percents: opening(numbers.percentPhrases.map((e) => [e.words, e])),
    flat: opening([[numbers.flat, true]]),
    pennies: opening(numbers.fractionPhrases.map((e) => [e.words, e])),
    figureLevels: new Map(
      Object.entries(numbers.figureLevels).map(([w, level]) => [startsFigure(vocabulary.add(w)), level]),
    ),
    ranks: opening(Object.entries(numbers.rank.phrases).map(([phrase, rank]) => [[phrase], rank])),
    topOf: opening([[numbers.rank.topOf, true]]),
    beforeRank: opening([[numbers.rank.before, true]]),
    top: opening([[numbers.rank.top, true]]),
    rateAdverbs: following(Object.entries(numbers.rateAdverbs).map(([phrase, noun]) => [[phrase], noun])),
    clock: following([[numbers.clock, true]]),
    names: new Set(numbers.names),
    yen: words(numbers.yenCountry),
    yuan: words(numbers.yuanCountry),
    dates: {
      words: dates,
      parts: dating(dates.parts.map((p) => [p.words, p.part])),
      days: dating(dates.days.map((d) => [d.words, d])),
      named: dating(dates.named.map((d) => [d.words, { month: d.month, day: d.day, days: d.days ?? 1 }])),
      weekend: dating([[dates.weekend, true]]),
      last: dating([[dates.last, true]]),
      this: dating([[dates.this, true]]),
      next: dating([[dates.next, true]]),
      past: dating([[dates.past, true]]),
      earlier: dating([[dates.earlier, true]]),
      later: dating([[dates.later, true]]),
      fiscal: dating([[dates.fiscal, true]]),
      fromNow: following([[dates.fromNow, true]]),
      weekOf: dating([[dates.weekOf, true]]),
      lastOf: words(dates.lastOf),
    },
  };
}

function unitEntries(numbers: Figures['numbers']): Entries<Unit> {
  const money = numbers.currencies.flatMap(
    (c): Entries<Unit> => [
      [hyphened(c.words), { dimension: 'money', unit: c.code, factor: 1 }],
      [hyphened(c.minor ?? []), { dimension: 'money', unit: c.code, factor: 0.01 }],
      [c.millions ?? [], { dimension: 'money', unit: c.code, factor: 1e6 }],
    ],
  );
  const units = numbers.units.flatMap((u): Entries<Unit> => {
    const unit = {
      dimension: u.dimension,
      unit: u.unit,
      factor: u.factor ?? 1,
      calendar: u.calendar,
      smaller: u.smaller,
    };
    return [
      [hyphened(u.words), unit],
      [u.glued ?? [], { ...unit, glued: true }],
    ];
  });
  return [
    [hyphened(numbers.hundredths), { dimension: 'fraction', unit: 'fraction', factor: 0.01 }],
    ...money,
    ...units,
  ];
}

/** Each word also behind a hyphen: `55-day`. */
function hyphened(words: readonly string[]): string[] {
  return [...words, ...words.filter((w) => /^[a-z]/.test(w)).map((w) => `-${w}`)];
}
