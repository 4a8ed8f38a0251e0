import type { Claim } from '#schema/claim';
import type { Fact } from '#schema/pack';
import { dayNumber } from './day.ts';
import { claimExtent, distance, type Extent, factExtent, isClosed, overlap, plainExtent, width } from './extent.ts';
import { compareIds, nearest } from './fact-list.ts';
import { type PackIndex, tableKey } from './pack-index.ts';
import { best, type Fit, type Setting, scopeFit } from './scope.ts';
import { alleged, stanceMeets } from './stance.ts';
import { canJudge, existed, isAfter, isPast } from './timing.ts';

/** Why a fact that covers the stated value has no say in the verdict. */
export type Aside = { readonly fact: Fact; readonly reason: 'unverified' | 'scope' | 'superseded' | 'later' };

/** A claim with what it covers as it is written (nothing for a stance), and where and when it is made. */
interface Matter {
  readonly claim: Claim;
  readonly stated: Extent | undefined;
  readonly setting: Setting;
}

/** All that the facts of a pack have to say about one claim. Each list begins with what weighs most. */
export interface Evidence extends Matter {
  /** Facts that speak to the claim and cover it: of the subject, else of what belongs to it, else of what it belongs to. */
  readonly met: readonly Fact[];
  /** Facts that speak to the claim and do not cover it. */
  readonly unmet: readonly Fact[];
  /** Facts of others of the same maker that cover it, where none of the subject's does. */
  readonly elsewhere: readonly Fact[];
  readonly asides: readonly Aside[];
}

/** Hears the facts of a pack on one claim. */
export function gatherEvidence(claim: Claim, setting: Setting): Evidence {
  const matter = { claim, stated: claimExtent(claim), setting };
  const own = hear(matter, ownFacts(matter));
  const heard = [own];
  if (own.met.length === 0) heard.push(hear(matter, kinFacts(matter)));
  const met = heard.find((hearing) => hearing.met.length > 0)?.met ?? ownersMet(matter, heard);
  const unmet = heard.flatMap((hearing) => hearing.unmet);
  return {
    ...matter,
    met,
    unmet,
    elsewhere: met.length === 0 ? siblingsMet(matter, unmet) : [],
    asides: heard.flatMap((hearing) => hearing.asides),
  };
}

/**
 * Facts that say otherwise than `fact`, speak to the same claim and do not cover it. A pack links what it holds to be one
 * matter, so that a variant (a kind of chip in a count) does not keep them apart.
 */
export function opponents(fact: Fact, matter: Matter): readonly Fact[] {
  if (!fact.conflicts) return [];
  const { claim, setting } = matter;
  const { variant: _, ...scope } = claim.scope ?? {};
  const ofAnyVariant = { ...claim, scope };
  return fact.conflicts
    .flatMap((id) => setting.index.facts.get(id) ?? [])
    .filter((other) => other.verified !== 'unverified' && !covers(matter, other))
    .filter((other) => ['same', 'wider'].includes(scopeFit(ofAnyVariant, other, setting)));
}

/** Whether a fact bears out what a claim says, by value alone. */
function covers({ claim, stated }: Matter, fact: Fact): boolean {
  if ('stance' in claim.value) return 'stance' in fact.value && stanceMeets(claim.value.stance, fact.value.stance);
  if (isDayOfFigure(claim, fact)) return overlap(stated as Extent, dayExtent(fact.scope.day as string));
  const published = factExtent(fact);
  return stated !== undefined && published !== undefined && overlap(stated, published);
}

/** "On 27 January it lost ...": the claim is the day of a figure. */
function isDayOfFigure(claim: Claim, fact: Fact): boolean {
  return 'date_min' in claim.value && !('date_min' in fact.value) && fact.scope.day !== undefined;
}

function dayExtent(day: string): Extent {
  return { low: dayNumber(day), high: dayNumber(day), unit: 'date' };
}

/** Whether claim and fact are told on one scale: both stances, or one unit. */
function areComparable({ claim, stated }: Matter, fact: Fact): boolean {
  if ('stance' in claim.value) return 'stance' in fact.value;
  const published = factExtent(fact);
  return isDayOfFigure(claim, fact) || (published !== undefined && published.unit === stated?.unit);
}

interface Hearing {
  readonly met: readonly Fact[];
  readonly unmet: readonly Fact[];
  readonly asides: readonly Aside[];
}

/** Only the facts that fit best speak; those that still hold before those that have been replaced. */
function hear(matter: Matter, facts: readonly Fact[]): Hearing {
  const { claim, setting } = matter;
  const { index, published } = setting;
  const asides: Aside[] = [];
  const setAside = (fact: Fact, reason: Aside['reason']) => {
    if (covers(matter, fact)) asides.push({ fact, reason });
  };
  const fitting: { readonly fact: Fact; readonly how: Fit }[] = [];
  for (const fact of facts) {
    const how = areComparable(matter, fact) ? scopeFit(claim, fact, setting) : 'other';
    if (how === 'other') continue;
    if (fact.verified === 'unverified') setAside(fact, 'unverified');
    else if (!canJudge(fact, published, index)) setAside(fact, 'later');
    else fitting.push({ fact, how });
  }
  const bestFit = best(fitting);
  const heard: Fact[] = [];
  for (const { fact, how } of fitting) {
    if (how === bestFit) heard.push(fact);
    else setAside(fact, 'scope');
  }
  const times = partition(heard, (fact) => !isPast(fact, published, index));
  const speaking = times.yes.length > 0 ? times.yes : times.no;
  if (times.yes.length > 0) for (const fact of times.no) setAside(fact, 'superseded');
  const judged = partition(inOrderOfWeight(speaking, matter), (fact) => covers(matter, fact));
  return { met: judged.yes, unmet: judged.no, asides: asides.sort((a, b) => compareIds(a.fact, b.fact)) };
}

/** A subject's own facts; for unnamed rivals, also those told of the other groups that stand for them. */
function ownFacts(matter: Matter): readonly Fact[] {
  const { claim, setting } = matter;
  return peers(claim.subject, setting.index).flatMap((subject) => listed('own', matter, subject));
}

function peers(subject: string, { entities, pack }: PackIndex): readonly string[] {
  if (entities.get(subject)?.kind !== 'group' || subject === pack.stand?.shares) return [subject];
  const groups = [subject, pack.stand?.models, pack.stand?.companies].filter((id) => id !== undefined);
  return [...new Set(groups)];
}

/** Facts of what belongs to the subject and was there when the text was written. */
function kinFacts(matter: Matter): readonly Fact[] {
  const { index, published } = matter.setting;
  return listed('kin', matter, matter.claim.subject).filter(({ subject }) => existed(subject, published, index));
}

/** What is told of a family or a maker can bear out a claim about its member, and never refute it. */
function ownersMet(matter: Matter, heard: readonly Hearing[]): readonly Fact[] {
  const { claim, setting } = matter;
  if (heard.some((hearing) => hearing.unmet.length > 0) && !isAllegation(claim)) return [];
  const owners = setting.index.owners.get(claim.subject) ?? [];
  return hear(
    matter,
    owners.flatMap((owner) => listed('own', matter, owner)),
  ).met;
}

export function isAllegation(claim: Claim): boolean {
  return 'stance' in claim.value && claim.value.stance === alleged;
}

const daysInYear = 366;
const daysInMonth = 31;
/** The ends of a range that is still one model's figure differ by less than this share. */
const narrow = 0.25;

/**
 * Facts of the subject's siblings that cover the claim: others of the same maker and of the same time, since an article
 * takes for one another what came out together. Only figures and dates that are narrow enough to be somebody's.
 */
function siblingsMet(matter: Matter, unmet: readonly Fact[]): readonly Fact[] {
  const { claim, stated, setting } = matter;
  const { index, published } = setting;
  if (!stated || !isClosed(stated) || (stated.unit === 'date' && stated.high - stated.low > daysInMonth)) return [];
  const owner = index.owners.get(claim.subject)?.at(-1);
  if (owner === undefined) return [];
  const spoken = new Set(unmet);
  const born = index.firstDays.get(claim.subject);
  const siblings = listed('kin', matter, owner).filter((fact) => {
    return (
      isNarrow(fact) && fact.subject !== claim.subject && !spoken.has(fact) && existed(fact.subject, published, index)
    );
  });
  const contemporary = siblings.filter(({ subject }) => areWithinAYear(born, index.firstDays.get(subject)));
  return hear(matter, contemporary).met;
}

function isNarrow(fact: Fact): boolean {
  const extent = plainExtent(fact.value);
  if (!extent || !isClosed(extent)) return false;
  return extent.unit === 'date' ? extent.high - extent.low <= daysInMonth : width(extent) <= narrow;
}

function areWithinAYear(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || Math.abs(dayNumber(a) - dayNumber(b)) <= daysInYear;
}

function listed(table: 'own' | 'kin', { claim, stated, setting }: Matter, subject: string): readonly Fact[] {
  const list = setting.index[table].get(tableKey(claim.metric, subject));
  return list ? nearest(list, stated) : [];
}

const certainty = { primary: 0, secondary: 1, unverified: 2 } as const;

/**
 * Main figures first, then those that were never replaced, that the article could know, that come nearest, are best
 * read, narrowest, earliest; last by id, so that the order is total.
 */
function inOrderOfWeight(facts: readonly Fact[], { stated, setting }: Matter): readonly Fact[] {
  if (facts.length < 2) return facts;
  const { index, published } = setting;
  const weighed = facts.map((fact) => {
    const extent = factExtent(fact);
    const ranks = [
      fact.main ? 0 : 1,
      index.successors.has(fact.id) ? 1 : 0,
      isAfter(fact.asOf, published) ? 1 : 0,
      stated && extent && stated.unit === extent.unit ? distance(stated, extent) : 0,
      certainty[fact.verified],
      width(plainExtent(fact.value)),
    ];
    return { fact, ranks };
  });
  weighed.sort((a, b) => {
    const at = a.ranks.findIndex((rank, place) => rank !== b.ranks[place]);
    if (at >= 0) return (a.ranks[at] as number) < (b.ranks[at] as number) ? -1 : 1;
    if (a.fact.asOf !== b.fact.asOf) return a.fact.asOf < b.fact.asOf ? -1 : 1;
    return compareIds(a.fact, b.fact);
  });
  return weighed.map(({ fact }) => fact);
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): { yes: T[]; no: T[] } {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return { yes, no };
}
