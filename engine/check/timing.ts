import type { Fact } from '#schema/pack';
import { dayNumber } from './day.ts';
import type { PackIndex } from './pack-index.ts';

/** Days by which a page's date may lag behind a fact's: time zones, and pages that are brought up to date. */
const grace = 1;

/** Whether `day` lies after the article; never where its day is unknown. */
export function isAfter(day: string | undefined, published: string | undefined): boolean {
  if (day === undefined || published === undefined || day <= published) return false;
  return dayNumber(day) - dayNumber(published) > grace;
}

/**
 * Whether a fact could judge an article of that day. What was past already may have become known later (what a training
 * run cost); a price, plan or count made later says nothing about what was written before.
 */
export function canJudge(fact: Fact, published: string | undefined, index: PackIndex): boolean {
  if (isAfter(fact.scope.day, published)) return false;
  return !(index.metrics.get(fact.metric)?.changes && isAfter(fact.asOf, published));
}

/** Whether the entity was there to be spoken of. */
export function existed(entity: string, published: string | undefined, index: PackIndex): boolean {
  return !isAfter(index.firstDays.get(entity), published);
}

/** Whether a fact had stopped holding by then: it had ended, or another had taken its place. */
export function isPast(fact: Fact, published: string | undefined, index: PackIndex): boolean {
  if (published === undefined) return false;
  if (fact.until !== undefined && fact.until < published) return true;
  return (index.successors.get(fact.id) ?? []).some(({ asOf }) => !isAfter(asOf, published));
}
