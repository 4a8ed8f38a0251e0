import type { Claim } from '#schema/claim';

/** A claim for tests: what matters is given, the rest is as a spotter would put it. */
export function makeClaim(given: Pick<Claim, 'subject' | 'metric' | 'value'> & Partial<Claim>): Claim {
  const quote = given.quote ?? 'the figure';
  return {
    id: 'c1',
    quote,
    start: 0,
    end: quote.length,
    sentence: quote,
    selector: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
    approx: false,
    manner: 'stated',
    ...given,
  };
}
