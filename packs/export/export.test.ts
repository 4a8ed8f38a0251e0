import { expect, test } from 'vitest';
import type { Pack } from '#schema/pack';
import { parseLoaded } from '../build/build.ts';
import { loadTexts } from '../build/load.ts';
import { example } from '../lint/example.ts';
import { packClaimReviews } from './claim-review.ts';
import { packCsl } from './csl.ts';
import { packCsv } from './csv.ts';

const pack = parseLoaded(loadTexts(example));

const withFact = (change: Partial<Pack['facts'][number]>): Pack => ({
  ...pack,
  facts: pack.facts.slice(0, 1).map((fact) => ({ ...fact, ...change })),
});

test('CSV has a line for each fact, with as many cells as the head', () => {
  const lines = packCsv(pack).split('\r\n');
  expect(lines).toHaveLength(pack.facts.length + 2);
  expect(lines[0]).toMatch(/^pack,version,id,subject,name,metric,min,max,unit,/);
  expect(lines[1]).toBe(
    'heron,1,lark.price,lark,Lark,price,20,20,USD,,,,,0.05,,,,,,,,,,2026-02-01,2026-06-01,heron,primary,true,lark.price.press,,report paper,The price of the first version.',
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['=1, 2', `"'=1, 2"`],
])('CSV lets no text be taken for a formula or end its cell: %s', (context, cell) => {
  expect(packCsv(withFact({ context }))).toMatch(new RegExp(`,${cell.replaceAll(/[+]/g, '\\+')}\r\n$`));
});

test('CSV leaves a fall a number', () => {
  expect(packCsv(withFact({ value: { min: -17, max: -17, unit: 'percent' } }))).toContain(',-17,-17,percent,');
});

test('ClaimReview tells the claims that facts stand against, with rating, sources and subject', () => {
  const refuted = withFact({ refutes: [{ claim: 'The Lark costs 100 dollars.', verdict: 'conflicting' }] });
  expect(packClaimReviews(refuted)).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'ClaimReview',
        claimReviewed: 'The Lark costs 100 dollars.',
        datePublished: '2026-11-01',
        author: { '@type': 'Organization', name: 'The Heron story' },
        license: 'https://spdx.org/licenses/CC-BY-4.0',
        itemReviewed: { '@type': 'Claim', name: 'The Lark costs 100 dollars.' },
        reviewRating: {
          '@type': 'Rating',
          ratingValue: 1,
          bestRating: 5,
          worstRating: 1,
          alternateName: 'conflicting',
        },
        reviewBody: 'The price of the first version.',
        about: { '@type': 'Thing', name: 'Lark' },
        citation: [
          {
            '@type': 'CreativeWork',
            name: 'Report on the Lark',
            url: 'https://heron.example/report',
            datePublished: '2026-02-01',
          },
          {
            '@type': 'CreativeWork',
            name: 'Heron unveils the Lark',
            url: 'https://news.example/heron',
            datePublished: '2026-02',
          },
        ],
        creditText: 'Generated from heron, version 1, fact lark.price',
      },
    ],
  });
});

test('ClaimReview has the address of the fact on the home page of the pack, if there is one', () => {
  const refuted = withFact({ refutes: [{ claim: 'The Lark costs 100 dollars.', verdict: 'conflicting' }] });
  expect(packClaimReviews({ ...refuted, homepage: 'https://heron.example/data/' })).toMatchObject({
    '@graph': [{ url: 'https://heron.example/data/#facts/lark.price' }],
  });
});

test('ClaimReview says nothing by what is not verified, nor where nothing is refuted', () => {
  const refutes = [{ claim: 'The Lark costs 100 dollars.', verdict: 'conflicting' as const }];
  const nothing = { '@context': 'https://schema.org', '@graph': [] };
  expect(packClaimReviews(withFact({ refutes, verified: 'unverified' }))).toEqual(nothing);
  expect(packClaimReviews(pack)).toEqual(nothing);
});

test('CSL-JSON gives each source its type and as much of its day as is known', () => {
  expect(packCsl(pack)).toEqual([
    {
      id: 'report',
      type: 'report',
      title: 'Report on the Lark',
      publisher: 'Heron Labs',
      issued: { 'date-parts': [[2026, 2, 1]] },
      URL: 'https://heron.example/report',
    },
    {
      id: 'paper',
      type: 'article-newspaper',
      title: 'Heron unveils the Lark',
      issued: { 'date-parts': [[2026, 2]] },
      URL: 'https://news.example/heron',
    },
  ]);
});
