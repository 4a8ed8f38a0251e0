import { expect, test } from 'vitest';
import type { Pack } from '#schema/pack';
import type { CheckedClaim, Report } from '#schema/report';
import { printReport } from './print-report.ts';

const claim: CheckedClaim = {
  id: 'c1',
  quote: '$60 million',
  start: 8,
  end: 19,
  sentence: 'V3 cost $60 million.',
  selector: { type: 'TextQuoteSelector', exact: '$60 million', prefix: 'V3 cost ', suffix: '.' },
  subject: 'v3',
  metric: 'cost',
  value: { min: 6e7, max: 6e7, unit: 'USD' },
  approx: false,
  manner: 'reported',
  attribution: 'a newsletter',
  rules: ['money', 'same-clause'],
  verdict: 'conflicting',
  why: 'V3’s training cost was $5.576 million; the article says $60 million.',
  facts: ['v3.cost'],
  notes: [{ kind: 'context', text: 'Rental price of the final run.' }],
};
const report: Report = {
  format: 'sounding-report/1',
  page: { title: 'A story', published: '2025-02-03', language: 'en' },
  pack: { id: 'p', version: 3, issued: '2025-02-01' },
  claims: [{ ...claim, id: 'c0', quote: '$5.6 million', verdict: 'consistent', facts: [], notes: [] }, claim],
  internalConflicts: [['c0', 'c1']],
};
const pack: Pack = {
  format: 'sounding-pack/1',
  id: 'p',
  version: 3,
  issued: '2025-02-01',
  expires: '2026-02-01',
  title: 'A pack',
  license: 'MIT',
  topic: 'v3',
  triggers: ['V3'],
  sources: ['one', 'two', 'three', 'four'].map((id) => ({
    id,
    title: `Source ${id}`,
    publisher: 'Press',
    date: '2025-01',
    kind: 'press',
    read: 'full',
  })),
  entities: [{ id: 'v3', name: 'V3', kind: 'model', aliases: [] }],
  metrics: [
    { id: 'cost', label: { en: 'training cost' }, shape: 'figure', unit: 'USD', subjects: ['model'], cues: {} },
  ],
  decoys: [],
  facts: [
    {
      id: 'v3.cost',
      subject: 'v3',
      metric: 'cost',
      value: { min: 5576000, max: 5576000, unit: 'USD' },
      scope: {},
      asOf: '2024-12-26',
      sources: ['one', 'two', 'three', 'four'],
      verified: 'primary',
    },
  ],
};
const plain = { colours: false, width: 60, explain: false };

test('prints what differs first, each claim with its reason, notes and sources', () => {
  expect(printReport(report, 'story.txt', [pack], plain)).toMatchInlineSnapshot(`
    "A story
    story.txt · published 2025-02-03
    2 claims, set beside A pack, version 3 of 2025-02-01

    ≠ Conflicting (1)
      “$60 million”  V3: training cost, reported (a newsletter)
          V3’s training cost was $5.576 million; the article
          says $60 million.
          Note: Rental price of the final run.
          Source: Source one (Press, 2025-01)
          Source: Source two (Press, 2025-01)
          and 2 more

    ✓ Consistent (1)
      “$5.6 million”  V3: training cost, reported (a newsletter)
          V3’s training cost was $5.576 million; the article
          says $60 million.

    The text gives different figures for one thing: “$5.6
    million” and “$60 million”."
  `);
});

test('shows the rules and facts of a claim when asked', () => {
  const printed = printReport(report, 'story.txt', [pack], { ...plain, explain: true });
  expect(printed).toContain('rules: money, same-clause');
  expect(printed).toContain('facts: v3.cost');
});

test('has no escape sequences without colours, and some with them', () => {
  expect(printReport(report, 'story.txt', [pack], plain)).not.toContain('\u001b');
  expect(printReport(report, 'story.txt', [pack], { ...plain, colours: true })).toContain('\u001b');
});

test('breaks prose between words', () => {
  const narrow = printReport(report, 'story.txt', [pack], { ...plain, width: 40 });
  expect(narrow.split('\n').filter((line) => line.includes('article says'))[0]?.length).toBeLessThanOrEqual(42);
});
