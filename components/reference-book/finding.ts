import { words } from '#components/words';
import type { Fact } from '#schema/pack';
import type { CheckedClaim } from '#schema/report';
import type { ReferenceBook } from './book.ts';
import { isOwn } from './claim-plot.ts';
import { factText } from './figure.ts';

const say = words.finding;

/** What the check found, in one short line that names the figure. */
export function findingText(claim: CheckedClaim, book: ReferenceBook): string {
  const facts = book.factsOf(claim.facts);
  const first = facts[0];
  if (!first || claim.verdict === 'unreferenced')
    return claim.verdict === 'unreferenced' ? say.unreferenced : claim.why;
  switch (claim.verdict) {
    case 'consistent':
      return 'stance' in first.value ? say.consistentReading : say.consistent(factText(first, book));
    case 'conflicting':
      return say.conflicting(factText(first, book));
    case 'misattributed':
      return misattributed(claim, facts, book);
    case 'disputed':
      return disputed(facts, book);
  }
}

function misattributed(claim: CheckedClaim, facts: readonly Fact[], book: ReferenceBook): string {
  const other = facts.find((fact) => !isOwn(claim, fact.subject));
  const own = facts.find((fact) => isOwn(claim, fact.subject));
  if (!other) return claim.why;
  const name = book.name(other.subject);
  return own ? say.misattributedOwn(name, book.name(own.subject), factText(own, book)) : say.misattributed(name);
}

function disputed(facts: readonly Fact[], book: ReferenceBook): string {
  const size = ({ value }: Fact) => ('unit' in value ? (value.min ?? value.max ?? 0) : 0);
  const figures = facts.filter(({ value }) => 'unit' in value).toSorted((a, b) => size(a) - size(b));
  const [low, high] = [figures[0], figures.at(-1)];
  return low && high && low !== high ? say.disputed(factText(low, book), factText(high, book)) : say.disputedReading;
}
