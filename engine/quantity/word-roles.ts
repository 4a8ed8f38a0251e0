import type { DateWords, Figures, NumberWords } from '../language/figures.ts';
import { Joint } from './joints.ts';
import type { Vocabulary } from './vocabulary.ts';
import { Group, type Word } from './word.ts';

/** Marks that the readers ask for by name. */
const punctuation = [...'.,:;\'"!?/%#@_=&\\()[]{}|~^'];
/** Begin an address on the web. */
const addresses = ['http', 'https', 'ftp', 'www'];
const signs = [...'+-−–—.['];
/** Marks that say nothing unless a figure is glued behind them. */
const gluing = [...".'-–—"];

/** A figure can begin with the word. */
export function canStart(word: Word): Word {
  word.starts = true;
  word.figures = true;
  return word;
}

/** A hedge or bound can begin with the word. */
export function canStartBound(word: Word): Word {
  word.starts = true;
  return word;
}

/** A date can begin with the word. */
export function canStartDate(word: Word): Word {
  word.starts = true;
  word.dates = true;
  return word;
}

/** A figure can begin with the word, whatever phrases it opens besides. */
export function startsFigure(word: Word): Word {
  word.free = true;
  return canStart(word);
}

/** A date can begin with the word, whatever phrases it opens besides. */
function startsDate(word: Word): Word {
  word.free = true;
  return canStartDate(word);
}

/** The word is a figure or date whatever stands behind it. */
function canStand(word: Word): Word {
  word.alone = true;
  return word;
}

/** Tells every word of the tables which parts it plays in figures and dates. */
export function assignRoles(vocabulary: Vocabulary, { numbers, bounds, dates }: Figures): void {
  assignJoints(vocabulary, numbers);
  assignNumbers(vocabulary, numbers);
  assignDates(vocabulary, dates);
  assignBounds(vocabulary, bounds);
  assignGroups(vocabulary, { numbers, bounds, dates });
}

function assignJoints(vocabulary: Vocabulary, n: NumberWords): void {
  for (const [joint, list] of Object.entries(n.joints)) {
    for (const text of list) vocabulary.add(text).joints |= Joint[joint as keyof typeof Joint];
  }
  for (const text of [...n.joints.a, ...n.joints.the]) startsDate(vocabulary.add(text));
  for (const text of n.joints.a) startsFigure(vocabulary.add(text));
  for (const mark of punctuation) vocabulary.add(mark);
  for (const mark of gluing) vocabulary.add(mark).glues = true;
  for (const text of [...signs, ...n.joints.minus, ...n.tens, ...n.multi, ...addresses])
    startsFigure(vocabulary.add(text));
}

function assignNumbers(vocabulary: Vocabulary, n: NumberWords): void {
  const each = <V>(table: Readonly<Record<string, V>>, assign: (word: Word, value: V) => void) => {
    for (const [text, value] of Object.entries(table)) assign(vocabulary.add(text), value);
  };
  each(n.cardinals, (word, value) => {
    canStand(startsFigure(startsDate(word))).cardinal = value;
  });
  each(n.ordinals, (word, value) => {
    startsFigure(startsDate(word)).ordinal = value;
  });
  each(n.scales, (word, value) => {
    startsFigure(word).scale = value;
  });
  each(n.plurals, (word, value) => {
    canStand(startsFigure(word)).plural = value;
  });
  each(n.abbreviations, (word, value) => {
    word.abbreviation = value;
  });
  each(n.letters, (word, value) => {
    word.letter = value;
  });
  each(n.moneyLetters, (word, value) => {
    word.moneyLetter = value;
  });
  each(n.parts, (word, value) => {
    word.part = value;
  });
  each(n.shares, (word, value) => {
    startsFigure(word).share = value;
  });
  each(n.vulgar, (word, value) => {
    canStand(startsFigure(word)).vulgar = value;
  });
  each(n.multiples, (word, value) => {
    canStand(startsFigure(word)).multiple = value;
  });
  each(n.folds, (word, value) => {
    canStand(startsFigure(word)).fold = value;
  });
  for (const { code } of n.currencies) startsFigure(vocabulary.add(code.toLowerCase())).currencyCode = code;
  for (const noun of n.rates) vocabulary.add(noun).rateNoun = noun;
}

function assignDates(vocabulary: Vocabulary, d: DateWords): void {
  for (const [text, month] of Object.entries(d.months)) canStand(startsDate(vocabulary.add(text))).month = month;
  for (const [text, day] of Object.entries(d.weekdays)) canStand(startsDate(vocabulary.add(text))).weekday = day;
  for (const [text, month] of Object.entries(d.seasons)) startsDate(vocabulary.add(text)).season = month;
  for (const [text, unit] of Object.entries(d.units)) vocabulary.add(text).calendarUnit = unit;
  const years = Object.keys(d.units).filter((text) => d.units[text] === 'year');
  for (const text of ["'", ...years, ...d.lastOf, ...d.quarterLetters, ...d.halfLetters])
    startsDate(vocabulary.add(text));
  const days = [...d.days, ...d.named].flatMap(({ words }) => words);
  for (const word of days.filter((text) => !text.includes(' '))) canStand(vocabulary.add(word));
}

/** Marks the last words of hedges and bounds. */
function assignBounds(vocabulary: Vocabulary, b: Figures['bounds']): void {
  for (const phrase of [...b.emphasis, ...b.approx, ...b.atLeast, ...b.extreme, ...b.atMost]) {
    const last = phrase.split(' ').at(-1) ?? phrase;
    if (/^[a-z]+$/.test(last)) vocabulary.add(last).bounds = true;
  }
}

function assignGroups(vocabulary: Vocabulary, { numbers: n, bounds: b, dates: d }: Figures): void {
  const groups: Record<keyof typeof Group, readonly string[]> = {
    times: n.times,
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
    beforeMonth: d.beforeMonth,
    beforeYear: d.beforeYear,
    determiner: d.determiners,
    beforeDay: d.beforeDay,
    dayTime: d.dayTimes,
    ago: d.ago,
    old: d.old,
    doubtfulMonth: d.doubtfulMonths,
    quarterLetter: d.quarterLetters,
    halfLetter: d.halfLetters,
  };
  for (const [group, list] of Object.entries(groups)) {
    for (const text of list) vocabulary.add(text).groups |= Group[group as keyof typeof Group];
  }
}
