import { dayNumber } from '#components/format';
import type { Plot, Reference } from '#components/number-line';
import { words } from '#components/words';
import type { Fact } from '#schema/pack';
import type { CheckedClaim } from '#schema/report';
import type { Value } from '#schema/value';
import type { ReferenceBook } from './book.ts';
import { extentOf } from './extent.ts';
import { ABOUT, factText, saidText, scopeText, statedText, unitTitle } from './figure.ts';
import { asTimes, saysTimes, timesText } from './times.ts';

/** Whether a subject is the one that is looked at. */
export const isOwn = (claim: Pick<CheckedClaim, 'subject' | 'altSubjects'>, subject: string): boolean =>
  subject === claim.subject || (claim.altSubjects?.includes(subject) ?? false);

const unitOf = (value: Value): string | undefined =>
  'unit' in value ? value.unit : 'date_min' in value ? 'date' : undefined;

/** Own figures go by their scope or speaker, others by their subject. */
function nameOf(fact: Fact, own: boolean, book: ReferenceBook): string {
  const narrowed = [fact.scope.benchmark, fact.scope.run, fact.scope.variant].find(Boolean);
  return own
    ? (narrowed ?? book.speaker(fact) ?? scopeText(fact.scope, book))
    : [book.name(fact.subject), narrowed].filter(Boolean).join(', ');
}

function referenceOf(fact: Fact, own: boolean, times: boolean, book: ReferenceBook): Reference {
  const extent = extentOf(fact.value, fact.approx ? (fact.tolerance ?? ABOUT) : undefined);
  return {
    id: fact.id,
    extent: times ? asTimes(extent) : extent,
    value: times ? timesText(fact.value, fact.approx) : factText(fact, book),
    name: nameOf(fact, own, book),
    said: saidText(fact, book),
    kind: fact.verified === 'unverified' ? 'unverified' : own ? 'own' : 'other',
  };
}

/**
 * The plot of a claim among its facts; undefined where there is nothing to compare: a stance, no fact with a figure of
 * that unit, or only hearsay.
 */
export function claimPlot(claim: CheckedClaim, book: ReferenceBook, published?: string): Plot | undefined {
  const unit = unitOf(claim.value);
  if (!unit) return undefined;
  const facts = book.factsOf(claim.facts).filter((fact) => unitOf(fact.value) === unit);
  if (facts.every((fact) => fact.verified === 'unverified')) return undefined;
  const times = saysTimes(claim);
  const own = (fact: Fact) => isOwn(claim, fact.subject);
  const rows = facts.toSorted((a, b) => Number(own(b)) - Number(own(a)) || a.asOf.localeCompare(b.asOf));
  const stated = extentOf(claim.value, claim.approx ? ABOUT : undefined);
  return {
    tone: claim.verdict,
    axis: {
      kind: unit === 'date' ? 'date' : 'number',
      unit: times ? 'times' : unit,
      title: unitTitle(claim.metric, unit, book),
    },
    stated: { extent: times ? asTimes(stated) : stated, value: statedText(claim, book), by: words.plot.article },
    references: rows.map((fact) => referenceOf(fact, own(fact), times, book)),
    ...(unit === 'date' && published && { published: dayNumber(published) }),
  };
}

/** The plot of a fact's page: the fact as the line, what conflicts with it and what others have beside it. */
export function factPlot(fact: Fact, others: readonly Fact[], book: ReferenceBook): Plot | undefined {
  const unit = unitOf(fact.value);
  const comparable = others.filter((other) => other.id !== fact.id && unitOf(other.value) === unit);
  if (!unit || comparable.length === 0) return undefined;
  return {
    tone: 'consistent',
    axis: { kind: unit === 'date' ? 'date' : 'number', unit, title: unitTitle(fact.metric, unit, book) },
    stated: {
      extent: extentOf(fact.value, fact.approx ? (fact.tolerance ?? ABOUT) : undefined),
      value: factText(fact, book),
      by: words.facts.itself(book.name(fact.subject)),
    },
    references: comparable.map((other) => referenceOf(other, other.subject === fact.subject, false, book)),
  };
}

export { unitOf };
