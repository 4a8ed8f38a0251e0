import { expect, test } from 'vitest';
import { asHidden, claimKey, hiddenBy, pageSettingsOf } from './hidden.ts';
import type { CheckedClaim } from './report.ts';
import { type Settings, settings } from './settings.ts';

const claim = (more: Partial<CheckedClaim> = {}): CheckedClaim => ({
  id: 'c1',
  quote: '$2 million',
  start: 0,
  end: 10,
  sentence: 'It cost $2 million.',
  selector: { type: 'TextQuoteSelector', exact: '$2 million', prefix: '', suffix: '' },
  subject: 'bridge',
  metric: 'cost',
  value: { min: 2e6, max: 2e6, unit: 'USD' },
  approx: false,
  manner: 'stated',
  verdict: 'conflicting',
  why: 'Because.',
  facts: [],
  notes: [],
  ...more,
});

const URL_OF_PAGE = 'https://www.news.example/bridge';
const reason = (chosen: Partial<Settings>, of = claim()) =>
  hiddenBy(of, pageSettingsOf({ ...settings.parse({}), ...chosen }, URL_OF_PAGE));

test('a claim is the same in other words, at another place, with another verdict', () => {
  const other = claim({ id: 'c9', quote: 'two million dollars', start: 500, verdict: 'consistent' });
  expect(claimKey(other)).toBe(claimKey(claim()));
  expect(claimKey(claim({ value: { unit: 'USD', max: 2e6, min: 2e6 } }))).toBe(claimKey(claim()));
});

test.each([
  ['another subject', { subject: 'tunnel' }],
  ['another metric', { metric: 'price' }],
  ['another figure', { value: { min: 3e6, max: 3e6, unit: 'USD' } }],
  ['an open range', { value: { min: 2e6, unit: 'USD' } }],
  ['a date', { value: { date_min: '2020-01-01', date_max: '2020-01-01' } }],
  ['a reading', { value: { stance: 'dear' } }],
])('%s makes it another claim', (_, more) => expect(claimKey(claim(more))).not.toBe(claimKey(claim())));

test('nothing is hidden until the reader says so', () => expect(reason({})).toBeUndefined());

test('a claim, a verdict or a site is hidden, and no other', () => {
  expect(reason({ hiddenClaims: [asHidden(claim())] })).toBe('claim');
  expect(reason({ hiddenClaims: [asHidden(claim({ metric: 'price' }))] })).toBeUndefined();
  expect(reason({ hiddenVerdicts: ['conflicting'] })).toBe('verdict');
  expect(reason({ hiddenVerdicts: ['disputed'] })).toBeUndefined();
  expect(reason({ unmarkedSites: ['news.example'] })).toBe('site');
  expect(reason({ unmarkedSites: ['ws.example'] })).toBeUndefined();
});

test('a page hears nothing of other sites, and no words of claims', () => {
  const chosen = { ...settings.parse({}), unmarkedSites: ['other.example'], hiddenClaims: [asHidden(claim())] };
  expect(JSON.stringify(pageSettingsOf(chosen, URL_OF_PAGE))).not.toMatch(/other\.example|million/);
});

test('a settings store from before is valid', () => {
  expect(settings.parse({ marks: 'none' })).toMatchObject({ hiddenClaims: [], unmarkedSites: [] });
});
