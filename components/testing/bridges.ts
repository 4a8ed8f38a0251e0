/** A made-up story for tests: two bridges, what they cost, when they opened, what they are called. */
import type { References } from '#schema/message';
import type { Fact } from '#schema/pack';
import type { CheckedClaim, Page } from '#schema/report';

export const page: Page = {
  url: 'https://news.example/bridges',
  title: 'Two bridges',
  published: '2020-06-01',
  language: 'en',
};

export const usd = (min: number, max = min) => ({ min, max, unit: 'USD' });

export function fact(id: string, more: Partial<Fact>): Fact {
  return {
    id,
    subject: 'old-bridge',
    metric: 'building-cost',
    value: usd(2e6),
    scope: {},
    asOf: '2019-05-01',
    saidBy: 'city',
    sources: ['report'],
    verified: 'primary',
    ...more,
  };
}

export const references: References = {
  facts: [
    fact('old.cost', {}),
    fact('old.cost.paper', { value: usd(5e6), approx: true, saidBy: 'The Herald', conflicts: ['old.cost'] }),
    fact('new.cost', { subject: 'new-bridge', value: usd(90e6), sources: ['late', 'report'], asOf: '2021-01-02' }),
    fact('old.opened', { metric: 'opening', value: { date_min: '1931-05-03', date_max: '1931-05-03' } }),
    fact('old.kind', { metric: 'kind', value: { stance: 'arch' }, conflicts: ['old.kind.other'] }),
    fact('old.kind.other', { metric: 'kind', value: { stance: 'truss' }, saidBy: 'guide' }),
    fact('old.share', {
      metric: 'share',
      value: { min: 0.037, max: 0.037, unit: 'ratio' },
      scope: { against: 'new-bridge' },
    }),
    fact('old.whisper', { value: usd(7e6), verified: 'unverified' }),
  ],
  sources: [
    {
      id: 'report',
      title: 'Annual report',
      publisher: 'City',
      url: 'https://city.example/report',
      date: '2019',
      kind: 'primary',
      read: 'full',
    },
    {
      id: 'late',
      title: 'Final account',
      url: 'https://city.example/final',
      date: '2021-01-02',
      kind: 'filing',
      read: 'no',
    },
  ],
  entities: [
    { id: 'old-bridge', name: 'Old Bridge', kind: 'company' },
    { id: 'new-bridge', name: 'New Bridge', kind: 'company' },
    { id: 'city', name: 'City of Ford', kind: 'company' },
  ],
  metrics: [
    { id: 'building-cost', label: { en: 'building cost' }, shape: 'figure', unit: 'USD' },
    { id: 'opening', label: { en: 'opening' }, shape: 'date', unit: 'date' },
    {
      id: 'kind',
      label: { en: 'kind' },
      shape: 'attribute',
      unit: 'stance',
      stances: [
        { stance: 'arch', words: { en: ['arch bridge'] } },
        { stance: 'truss', words: { en: ['truss bridge'] } },
      ],
    },
    { id: 'share', label: { en: 'relative cost' }, shape: 'ratio', unit: 'ratio' },
  ],
};

let made = 0;
export function claim(more: Partial<CheckedClaim>): CheckedClaim {
  const start = more.start ?? made * 100;
  const quote = more.quote ?? '$2 million';
  made++;
  return {
    id: `c${made}`,
    quote,
    start,
    end: start + quote.length,
    sentence: `The bridge cost ${quote}.`,
    selector: { type: 'TextQuoteSelector', exact: quote, prefix: 'The bridge cost ', suffix: '. It was' },
    subject: 'old-bridge',
    metric: 'building-cost',
    value: usd(2e6),
    approx: false,
    manner: 'stated',
    verdict: 'consistent',
    why: 'Agrees with $2 million.',
    facts: ['old.cost'],
    notes: [],
    ...more,
  };
}
