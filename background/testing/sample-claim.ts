import type { Claim } from '#schema/claim';

/** A claim about the cost of a lighthouse of the sample pack, in whole dollars. */
export const claimOf = (dollars: number, id = 'c1'): Claim => ({
  id,
  quote: `$${dollars}`,
  start: 0,
  end: 8,
  sentence: `The North Light cost $${dollars}.`,
  selector: { type: 'TextQuoteSelector', exact: `$${dollars}`, prefix: '', suffix: '' },
  subject: 'north-light',
  metric: 'building-cost',
  value: { min: dollars, max: dollars, unit: 'USD' },
  approx: false,
  manner: 'stated',
});
