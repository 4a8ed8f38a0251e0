import { type DateWords, type Figures, figuresOf } from '../language/figures.ts';
import { Joint } from './joints.ts';
import { Phrases } from './phrases.ts';
import type { Dimension } from './quantity.ts';
import { Vocabulary } from './vocabulary.ts';
import { digitsWord, Group, type Word } from './word.ts';

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
  readonly quarters: Phrases<number>;
  readonly halves: Phrases<number>;
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
  readonly lastOf: ReadonlySet<Word>;
}

/** Marks that the readers ask for by name. */
const punctuation = [...'.,:;\'"!?/%#@_=&\\()[]{}|~^'];
/** Begin an address on the web. */
const addresses = ['http', 'https', 'ftp', 'www'];
const signs = [...'+-−–—.['];

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

function compile({ numbers, bounds, dates }: Figures): Tables {
  const vocabulary = new Vocabulary();
  let bit = 1;
  const tree = <P>(): Phrases<P> => {
    const phrases = new Phrases<P>(vocabulary, bit);
    bit <<= 1;
    return phrases;
  };
  const opening = <P>(entries: readonly (readonly [readonly string[], P])[]): Phrases<P> => {
    const phrases = tree<P>();
    for (const [words, payload] of entries) for (const phrase of words) phrases.add(phrase, payload).starts = true;
    return phrases;
  };
  const dating = <P>(entries: readonly (readonly [readonly string[], P])[]): Phrases<P> => {
    const phrases = tree<P>();
    for (const [words, payload] of entries) {
      for (const phrase of words) {
        const first = phrases.add(phrase, payload);
        first.starts = true;
        first.dates = true;
      }
    }
    return phrases;
  };
  const following = <P>(entries: readonly (readonly [readonly string[], P])[]): Phrases<P> => {
    const phrases = tree<P>();
    for (const [words, payload] of entries) for (const phrase of words) phrases.add(phrase, payload);
    return phrases;
  };
  const words = (list: readonly string[]) => new Set(list.map((w) => vocabulary.add(w.split(' ')[0] ?? w)));

  assignNumbers(vocabulary, numbers);
  assignDates(vocabulary, dates);
  assignBounds(vocabulary, bounds);
  assignGroups(vocabulary, { numbers, bounds, dates });

  return {
    vocabulary,
    before: opening<Effect>([
      [bounds.emphasis, 'emphasis'],
      [bounds.approx, 'approx'],
      [bounds.atLeast, 'min'],
      [bounds.extreme, 'extreme'],
      [bounds.atMost, 'max'],
    ]),
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
      numbers.currencies.flatMap((c) => (c.initials ?? []).map((w) => [starting(vocabulary, w), c.code] as const)),
    ),
    units: following(unitEntries(numbers)),
    inexact: opening(numbers.inexact.map((e) => [e.words, { min: e.min, max: e.max, approx: true }])),
    multiples: opening(numbers.multiplePhrases.map((e) => [e.words, e])),
    percents: opening(numbers.percentPhrases.map((e) => [e.words, e])),
    flat: opening([[numbers.flat, true]]),
    pennies: opening(numbers.fractionPhrases.map((e) => [e.words, e])),
    figureLevels: new Map(Object.entries(numbers.figureLevels).map(([w, level]) => [starting(vocabulary, w), level])),
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
      quarters: dating(dates.quarters.map((q) => [q.words, q.quarter])),
      halves: dating(dates.halves.map((h) => [h.words, h.half])),
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
      lastOf: words(dates.lastOf),
    },
  };
}

/** Marks the last words of hedges and bounds. */
function assignBounds(vocabulary: Vocabulary, b: Figures['bounds']): void {
  for (const phrase of [...b.emphasis, ...b.approx, ...b.atLeast, ...b.extreme, ...b.atMost]) {
    const last = phrase.split(' ').at(-1) ?? phrase;
    if (/^[a-z]+$/.test(last)) vocabulary.add(last).bounds = true;
  }
}

function unitEntries(numbers: Figures['numbers']): (readonly [readonly string[], Unit])[] {
  const money = numbers.currencies.flatMap((c): (readonly [readonly string[], Unit])[] => [
    [hyphened(c.words), { dimension: 'money', unit: c.code, factor: 1 }],
    [c.minor ?? [], { dimension: 'money', unit: c.code, factor: 0.01 }],
  ]);
  const units = numbers.units.flatMap((u): (readonly [readonly string[], Unit])[] => {
    const unit = { dimension: u.dimension, unit: u.unit, factor: u.factor ?? 1, calendar: u.calendar };
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

function starting(vocabulary: Vocabulary, text: string): Word {
  const word = vocabulary.add(text);
  word.starts = true;
  return word;
}

/** A date can begin with the word. */
function dated(vocabulary: Vocabulary, text: string): Word {
  const word = starting(vocabulary, text);
  word.dates = true;
  return word;
}

/** The word is a figure or date whatever stands behind it. */
function lone(word: Word): Word {
  word.alone = true;
  return word;
}

function assignNumbers(vocabulary: Vocabulary, n: Figures['numbers']): void {
  for (const [joint, list] of Object.entries(n.joints)) {
    for (const text of list) vocabulary.add(text).joints |= Joint[joint as keyof typeof Joint];
  }
  for (const text of n.joints.a) dated(vocabulary, text);
  for (const text of n.joints.the) dated(vocabulary, text);
  for (const [text, value] of Object.entries(n.cardinals)) lone(dated(vocabulary, text)).cardinal = value;
  for (const [text, value] of Object.entries(n.scales)) starting(vocabulary, text).scale = value;
  for (const [text, value] of Object.entries(n.plurals)) lone(starting(vocabulary, text)).plural = value;
  for (const [text, value] of Object.entries(n.abbreviations)) vocabulary.add(text).abbreviation = value;
  for (const [text, value] of Object.entries(n.letters)) vocabulary.add(text).letter = value;
  for (const [text, value] of Object.entries(n.moneyLetters)) vocabulary.add(text).moneyLetter = value;
  for (const [text, value] of Object.entries(n.ordinals)) dated(vocabulary, text).ordinal = value;
  for (const [text, value] of Object.entries(n.parts)) vocabulary.add(text).part = value;
  for (const [text, value] of Object.entries(n.shares)) starting(vocabulary, text).share = value;
  for (const [text, value] of Object.entries(n.vulgar)) lone(starting(vocabulary, text)).vulgar = value;
  for (const [text, value] of Object.entries(n.multiples)) lone(starting(vocabulary, text)).multiple = value;
  for (const [text, value] of Object.entries(n.folds)) lone(starting(vocabulary, text)).fold = value;
  for (const text of [...n.tens, ...n.multi]) vocabulary.add(text).starts = true;
  for (const text of addresses) vocabulary.add(text).starts = true;
  for (const mark of punctuation) vocabulary.add(mark);
  for (const mark of [...signs, ...n.joints.minus]) vocabulary.add(mark).starts = true;
  for (const { code } of n.currencies) {
    const word = starting(vocabulary, code.toLowerCase());
    word.currencyCode = code;
  }
  for (const noun of n.rates) vocabulary.add(noun).rateNoun = noun;
}

function assignDates(vocabulary: Vocabulary, d: DateWords): void {
  for (const [text, month] of Object.entries(d.months)) lone(dated(vocabulary, text)).month = month;
  for (const [text, day] of Object.entries(d.weekdays)) lone(dated(vocabulary, text)).weekday = day;
  for (const [text, month] of Object.entries(d.seasons)) dated(vocabulary, text).season = month;
  for (const [text, unit] of Object.entries(d.units)) vocabulary.add(text).calendarUnit = unit;
  for (const text of [...d.quarterLetters, ...d.halfLetters]) dated(vocabulary, text);
  for (const { words } of [...d.days, ...d.named])
    for (const word of words) if (!word.includes(' ')) lone(vocabulary.add(word));
  for (const text of ["'", ...Object.keys(d.units).filter((u) => d.units[u] === 'year')]) dated(vocabulary, text);
}

function assignGroups(vocabulary: Vocabulary, { numbers: n, bounds: b, dates: d }: Figures): void {
  const groups: Record<keyof typeof Group, readonly string[]> = {
    times: n.times.filter((w) => !w.startsWith('-')),
    timesSuffix: n.timesSuffixes,
    ordinalSuffix: n.ordinalSuffixes,
    tens: n.tens,
    multi: n.multi,
    afterPart: n.afterPart,
    beforePart: n.beforePart,
    closing: n.closing,
    figures: n.figures,
    rankNoun: n.rank.nouns,
    rankVerb: n.rank.verbs,
    chart: n.rank.charts,
    nounMultiple: n.nounMultiples,
    notRank: n.rank.notAfter,
    labelled: n.labelled,
    score: n.scores,
    beforeOne: n.beforeOne,
    afterOne: n.afterOne,
    telling: b.telling,
    reaching: b.reaching,
    lasting: b.lasting,
    moving: b.moving,
    beforeMonth: d.beforeMonth.filter((w) => /^[a-z]/.test(w)),
    beforeYear: d.beforeYear.filter((w) => !w.includes(' ')),
    determiner: d.determiners.filter((w) => /^[a-z]/.test(w)),
    beforeDay: d.beforeDay,
    dayTime: d.dayTimes,
    ago: d.ago.filter((w) => !w.includes(' ')),
    old: d.old,
    doubtfulMonth: d.doubtfulMonths,
    quarterLetter: d.quarterLetters,
    halfLetter: d.halfLetters,
  };
  for (const [group, list] of Object.entries(groups)) {
    for (const text of list) vocabulary.add(text).groups |= Group[group as keyof typeof Group];
  }
  digitsWord.starts = true;
}
