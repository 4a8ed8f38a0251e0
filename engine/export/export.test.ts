import { describe, expect, it } from 'vitest';
import type { CheckedClaim, Report } from '#schema/report';
import { report as reportSchema } from '#schema/report';
import { makeClaim } from '../specs/claim.ts';
import { csv, exporters, json, markdown, webAnnotation } from './index.ts';

const claim = (more: Partial<CheckedClaim>): CheckedClaim => ({
  ...makeClaim({
    subject: 'heron',
    metric: 'build-cost',
    value: { min: 5.6e6, max: 5.6e6, unit: 'USD' },
    quote: '$5.6 million',
  }),
  verdict: 'misattributed',
  why: '$5.6 million was published for Egret.',
  facts: ['egret.build-cost', 'heron.build-cost'],
  notes: [{ kind: 'context', text: 'The hull is not counted.', fact: 'heron.build-cost' }],
  ...more,
});

const report: Report = {
  format: 'sounding-report/1',
  page: {
    url: 'https://news.example/ferries#top',
    title: 'Ferries & *fares*',
    published: '2025-03-20',
    language: 'en',
  },
  pack: { id: 'harbour', version: 3, issued: '2025-06-01' },
  claims: [
    claim({ id: 'c1', start: 10, end: 22 }),
    claim({
      id: 'c2',
      verdict: 'consistent',
      value: { stance: 'better' },
      quote: '=HYPERLINK("x")',
      attribution: '-1+1',
      notes: [],
    }),
    claim({
      id: 'c3',
      verdict: 'unreferenced',
      value: { date_min: '2025-01-01', date_max: '2025-01-31' },
      facts: [],
      notes: [],
    }),
  ],
  internalConflicts: [['c1', 'c3']],
};
const empty: Report = { ...report, claims: [], internalConflicts: [] };

describe('every form', () => {
  it.each(exporters.map((exporter) => [exporter.id, exporter] as const))(
    '%s holds each claim, and can hold none',
    (_, exporter) => {
      const text = exporter.write(report);
      for (const { why } of report.claims) expect(text.replaceAll('\\', '')).toContain(why);
      expect(text.endsWith('\n')).toBe(true);
      expect(() => exporter.write(empty)).not.toThrow();
    },
  );
});

describe('json', () => {
  it('is the contract', () => {
    expect(reportSchema.parse(JSON.parse(json.write(report)))).toEqual(report);
  });
});

describe('csv', () => {
  const rows = csv.write(report).split('\r\n');

  it('has a header, one row a claim, and a byte order mark', () => {
    expect(rows).toHaveLength(5);
    expect(rows[0]?.startsWith('\uFEFFpage,published,claim,')).toBe(true);
  });

  it('keeps a spreadsheet from running what the page wrote', () => {
    expect(rows[2]).toContain(`"'=HYPERLINK(""x"")"`);
    expect(rows[2]).toContain(`,'-1+1,`);
  });

  it('leaves negative figures numbers', () => {
    const fall = claim({ value: { min: -17, max: -17, unit: 'percent' } });
    expect(csv.write({ ...report, claims: [fall] })).toContain(',-17,-17,percent,');
  });

  it('writes days and stances in their own cells', () => {
    expect(rows[3]).toContain(',2025-01-01,2025-01-31,date,,');
    expect(rows[2]).toContain(',,,,better,');
  });
});

describe('markdown', () => {
  const text = markdown.write(report);

  it('puts what differs first and what agrees last', () => {
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Misattributed (1)',
      '## No reference (1)',
      '## Consistent (1)',
      '## The article gives different figures',
    ]);
  });

  it('escapes what the page wrote', () => {
    expect(text).toContain('# Ferries \\& \\*fares\\*');
    const nasty = claim({ quote: '<img src=x>\n# [a](javascript:b)' });
    expect(markdown.write({ ...report, claims: [nasty] })).toContain('**\\<img src=x\\> \\# \\[a\\](javascript:b)**');
  });
});

describe('webAnnotation', () => {
  const page = JSON.parse(webAnnotation.write(report));

  it('annotates the words of the page by quote and by position', () => {
    const [first] = page.items;
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(first).toMatchObject({
      id: 'https://news.example/ferries#sounding-c1',
      type: 'Annotation',
      motivation: 'assessing',
      target: {
        source: 'https://news.example/ferries#top',
        selector: [
          { type: 'TextQuoteSelector', exact: '$5.6 million' },
          { type: 'TextPositionSelector', start: 10, end: 22 },
        ],
      },
    });
  });

  it('keeps the figures in a body that any reader of JSON can open', () => {
    const bodies = page.items.map((item: { body: { format: string; value: string }[] }) => item.body);
    const details = bodies.map((body: { format: string; value: string }[]) =>
      JSON.parse(body.find(({ format }) => format === 'application/json')?.value ?? ''),
    );
    expect(details.map(({ verdict }: { verdict: string }) => verdict)).toEqual(
      report.claims.map(({ verdict }) => verdict),
    );
    expect(details[0]).toMatchObject({ subject: 'heron', facts: ['egret.build-cost', 'heron.build-cost'] });
  });
});
