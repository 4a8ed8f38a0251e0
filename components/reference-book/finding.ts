import { words } from '#components/words';
import type { Fact } from '#schema/pack';
import type { CheckedClaim } from '#schema/report';
import type { ReferenceBook } from './book.ts';
import { isOwn } from './claim-plot.ts';
import { factText } from './figure.ts';
import { saysTimes, timesText } from './times.ts';

const say = words.finding;

/** What the check found, in one short line that names the figure. */
export function findingText(claim: CheckedClaim, book: ReferenceBook): string {
  const facts = book.factsOf(claim.facts);
  const first = facts[0];
  if (!first || claim.verdict === 'unreferenced')
    return claim.verdict === 'unreferenced' ? say.unreferenced : claim.why;
  const figure = (fact: Fact) => figureOf(fact, claim, book);
  switch (claim.verdict) {
    case 'consistent':
      return 'stance' in first.value ? say.consistentReading : say.consistent(figure(first));
    case 'conflicting':
      return say.conflicting(figure(first));
    case 'misattributed':
      return misattributed(claim, facts, book, figure);
    case 'disputed':
      return disputed(facts, figure);
  }
}

/** A fact's figure, in the manner of the claim. */
function figureOf(fact: Fact, claim: CheckedClaim, book: ReferenceBook): string {
  const isRatio = 'unit' in fact.value && fact.value.unit === 'ratio';
  return isRatio && saysTimes(claim) ? timesText(fact.value, fact.approx) : factText(fact, book);
}

type Figure = (fact: Fact) => string;

function misattributed(claim: CheckedClaim, facts: readonly Fact[], book: ReferenceBook, figure: Figure): string {
  const other = facts.find((fact) => !isOwn(claim, fact.subject));
  const own = facts.find((fact) => isOwn(claim, fact.subject));
  if (!other) return claim.why;
  const name = book.name(other.subject);
  return own ? say.misattributedOwn(name, book.name(own.subject), figure(own)) : say.misattributed(name);
}

function disputed(facts: readonly Fact[], figure: Figure): string {
  const size = ({ value }: Fact) => ('unit' in value ? (value.min ?? value.max ?? 0) : 0);
  const figures = facts.filter(({ value }) => 'unit' in value).toSorted((a, b) => size(a) - size(b));
  const [low, high] = [figures[0], figures.at(-1)];
  return low && high && low !== high ? say.disputed(figure(low), figure(high)) : say.disputedReading;
}
