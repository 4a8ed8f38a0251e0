/** Where the words of the report's claims stand now, and which of them the reader wants to see marked. */

import { hiddenBy } from '#schema/hidden';
import { type CheckedClaim, differing } from '#schema/report';
import type { PageSettings } from '#schema/settings';
import { findSelector, type Span } from '../anchor/quote-selector.ts';
import { lastAtMost, rangeOf } from '../read/text-map.ts';
import type { Gathered } from '../spotting.ts';
import type { ClaimWords } from './marks.ts';

/** A claim whose words are no longer there is left out: better no mark than one on other words. */
export function locate(claims: readonly CheckedClaim[], gathered: Gathered, settings: PageSettings): ClaimWords[] {
  return claims.flatMap((claim) => {
    const range = rangeOfClaim(claim, gathered);
    return range ? [{ id: claim.id, verdict: claim.verdict, range, isMarked: isWanted(claim, settings) }] : [];
  });
}

function isWanted(claim: CheckedClaim, settings: PageSettings): boolean {
  if (settings.marks === 'none' || hiddenBy(claim, settings)) return false;
  return settings.marks === 'all' || differing.has(claim.verdict);
}

/** By its offsets where the text there is still the quote, else by the quote with what stands around it. */
function rangeOfClaim(claim: CheckedClaim, gathered: Gathered): Range | undefined {
  const { text } = gathered;
  const isInPlace = text.slice(claim.start, claim.end) === claim.quote;
  const span = isInPlace ? claim : findSelector(text, claim.selector, claim.start);
  const range = span && rangeOfSpan(span, gathered);
  return range && isSameText(range.toString(), claim.quote) ? range : undefined;
}

function rangeOfSpan({ start, end }: Span, { entries, starts }: Gathered): Range | undefined {
  const index = lastAtMost(starts, start);
  const [entry, base] = [entries[index], starts[index]];
  return entry && base !== undefined ? rangeOf(entry.block.pieces, start - base, end - base) : undefined;
}

/** What is seen of two texts, spaces aside: the page's own has line breaks and soft hyphens that were not read. */
function isSameText(one: string, other: string): boolean {
  const seen = (text: string) => text.replace(/[\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '');
  return seen(one) === seen(other);
}
