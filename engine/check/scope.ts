import type { Claim } from '#schema/claim';
import type { Fact } from '#schema/pack';
import type { Scope } from '#schema/value';
import { dayNumber } from './day.ts';
import type { PackIndex } from './pack-index.ts';

/**
 * How well a fact fits what a claim is about: the `same` matter; `wider`, the family in place of the one named; `part`, a
 * part, a time of day or a far-off day that the claim does not name; or `other`. Only the best that there are speak.
 */
export type Fit = 'same' | 'wider' | 'part' | 'other';

/** Where and when a claim is made, as far as its scope depends on it. */
export interface Setting {
  readonly index: PackIndex;
  readonly published: string | undefined;
}

type Compare = (said: Scope, held: Scope, claim: Claim, fact: Fact, setting: Setting) => Fit;

/** Each field of a scope; those first that most often tell two matters apart. */
const fields: readonly Compare[] = [
  (said, held, _claim, _fact, { index }) => benchmarkFit(said.benchmark, held.benchmark, index),
  (said, held, _claim, fact) => runFit(said.run, held.run, 'stance' in fact.value),
  (said, held) => textFit(said.period, held.period),
  (said, held) => variantFit(said.variant, held.variant),
  (said, held, _claim, _fact, { index }) => rivalFit(said.against, held.against, index),
  (said, held) => priceFit(said.price, held.price),
  (said, held, _claim, _fact, { published }) => marketFit(said, held, published),
  (_said, _held, claim, fact, setting) => dayFit(claim, fact, setting),
];

const unscoped: Scope = {};

/** Compares a fact's scope with a claim's, field by field; the worst field decides. */
export function scopeFit(claim: Claim, fact: Fact, setting: Setting): Fit {
  let fit: Fit = 'same';
  for (const compare of fields) {
    const next = compare(claim.scope ?? unscoped, fact.scope, claim, fact, setting);
    if (next === 'other') return next;
    if (rank[next] > rank[fit]) fit = next;
  }
  return fit;
}

const rank: Readonly<Record<Fit, number>> = { same: 0, wider: 1, part: 2, other: 3 };

/** The best there is; `other` where there is none. */
export function best(all: readonly { readonly how: Fit }[]): Fit {
  let better: Fit = 'other';
  for (const { how } of all) if (rank[how] < rank[better]) better = how;
  return better;
}

/**
 * The parts of a sum speak only to claims about that part; a stance told of a part holds of the whole too. The whole
 * speaks to all: "pre-training cost" is often said of it.
 */
function runFit(said: string | undefined, held: string | undefined, isStance: boolean): Fit {
  if (held === undefined) return 'same';
  if (said === undefined) return isStance ? 'same' : 'part';
  return said === held || contains(words(held), words(said)) ? 'same' : 'other';
}

/** Free words: one must be contained in the other. */
function textFit(said: string | undefined, held: string | undefined): Fit {
  if (said === undefined || held === undefined || said === held) return 'same';
  const [a, b] = [words(said), words(held)];
  return contains(a, b) || contains(b, a) ? 'same' : 'other';
}

/** `active` is `active per token`; `H100` is not `Hopper (H800, H100, H20)`. */
function variantFit(said: string | undefined, held: string | undefined): Fit {
  if (said === undefined || held === undefined || said === held) return 'same';
  const [a, b] = [words(said), words(held)];
  return startsWith(a, b) || startsWith(b, a) ? 'same' : 'other';
}

/** A name without its year or number is any of them; without its edition only if it is no benchmark of its own. */
function benchmarkFit(said: string | undefined, held: string | undefined, index: PackIndex): Fit {
  if (said === undefined || held === undefined || said === held) return 'same';
  const [a, b] = [words(said), words(held)];
  if (!startsWith(a, b) && !startsWith(b, a)) return 'other';
  if (a.length === b.length) return 'same';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const rest = long.slice(short.length);
  const shortName = a.length < b.length ? said : held;
  return rest.every(isNumber) || !index.benchmarks.has(shortName.toLowerCase()) ? 'wider' : 'other';
}

/**
 * A company stands for its models, a family for its members; a class of rivals for any of them. A measure against the
 * topic's own (the new model against the old) speaks to a claim about rivals only where nothing else does.
 */
function rivalFit(said: string | undefined, held: string | undefined, index: PackIndex): Fit {
  if (held === undefined || said === held) return 'same';
  const rival = index.entities.get(said ?? '');
  if (said === undefined || rival?.kind === 'group')
    return index.owners.get(held)?.includes(index.pack.topic) ? 'part' : 'same';
  if (index.owners.get(held)?.includes(said)) return 'same';
  if (index.owners.get(said)?.includes(held)) return 'wider';
  const isApp = rival?.kind === 'app' && rival.maker !== undefined;
  return isApp && index.owners.get(held)?.includes(rival.maker as string) ? 'wider' : 'other';
}

/** `input` is either kind of input price. */
function priceFit(said: string | undefined, held: string | undefined): Fit {
  if (said === undefined || held === undefined || said === held) return 'same';
  return startsWith(words(said), words(held)) ? 'same' : 'other';
}

const sessions = new Set(['premarket', 'intraday', 'close']);

/**
 * A time of the trading day, or a place. Where the text does not say when, the close is meant, except in an article of
 * that very day: it may have been written before.
 */
function marketFit(said: Scope, held: Scope, published: string | undefined): Fit {
  if (held.market === undefined) return 'same';
  if (!sessions.has(held.market)) return textFit(said.market, held.market);
  if (said.market !== undefined) return said.market === held.market ? 'same' : 'other';
  return held.market === 'close' || held.day === published ? 'same' : 'part';
}

const daysInMonth = 31;
const daysInWeek = 7;

/**
 * Without a day, the story or the last weeks are meant. With one, a count is told of the days around too; a move belongs
 * to its day, and one of the same week speaks only where that day has none: weekdays are easily taken for others.
 */
function dayFit(claim: Claim, fact: Fact, { index, published }: Setting): Fit {
  const held = fact.scope.day;
  if (held === undefined) return 'same';
  const said = claim.scope?.day;
  if (said !== undefined) {
    if (said === held) return 'same';
    if (daysBetween(said, held) > daysInWeek) return 'other';
    return sessions.has(fact.scope.market ?? '') ? 'part' : 'wider';
  }
  const window = index.metrics.get(claim.metric)?.window;
  if (window === undefined || (held >= window.from && held <= window.to)) return 'same';
  return published !== undefined && daysBetween(published, held) <= daysInMonth ? 'same' : 'part';
}

function daysBetween(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
}

const isNumber = (word: string) => !Number.isNaN(Number(word));

function contains(all: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => all.includes(word));
}

function startsWith(start: readonly string[], all: readonly string[]): boolean {
  return start.every((word, at) => all[at] === word);
}
