import { expect, test } from 'vitest';
import type { Pack } from '#schema/pack';
import { parseLoaded } from '../build/build.ts';
import { loadTexts } from '../build/load.ts';
import { example } from '../lint/example.ts';
import { diffLines } from './diff.ts';
import { explainText } from './explain.ts';
import { statsText } from './stats.ts';
import { scopeWords, valueWords } from './words.ts';

const pack = parseLoaded(loadTexts(example));

test.each([
  [{ min: 5_576_000, max: 5_576_000, unit: 'USD' }, '5,576,000 USD'],
  [{ min: 60e9, max: 65e9, unit: 'USD' }, '60,000,000,000 to 65,000,000,000 USD'],
  [{ min: 16_000, unit: 'chip' }, 'at least 16,000 chip'],
  [{ max: 0.0558, unit: 'ratio' }, 'at most 0.0558 ratio'],
  [{ date_min: '2023-05-01', date_max: '2023-05-31' }, '2023-05-01 to 2023-05-31'],
  [{ stance: 'open' }, 'open'],
])('tells the value %j in words', (value, words) => {
  expect(valueWords(value)).toBe(words);
});

test('tells a scope field by field, its note last', () => {
  expect(scopeWords({ note: 'a plan', run: 'pre-training', day: '2025-01-27' })).toBe(
    'run pre-training; day 2025-01-27; a plan',
  );
});

test('counts what a pack covers', () => {
  const text = statsText(pack);
  expect(text).toContain('5 facts, 2 sources, 4 entities, 3 metrics');
  expect(text).toContain('2 facts conflict with others; 1 have ended');
  expect(text).toMatch(/Facts by metric\n {2}3 {2}price\n {2}1 {2}licence\n {2}1 {2}score/);
  expect(text).toMatch(/Facts by year\n {2}5 {2}2026/);
  expect(text).toMatch(/Metrics without a fact$/);
});

test('tells all about a fact', () => {
  expect(explainText(pack, 'lark.price')).toBe(`lark.price
  Lark, price: 20 USD
  covers: 19 to 21 USD
  about: the whole, without limits
  held: from 2026-02-01 until 2026-06-01
  said by: heron
  verified: read in the source that made it
  context: The price of the first version.
  stands against: lark.price.press: lark price 25 USD
  superseded by: lark.price.summer: lark price 30 USD
  source: Report on the Lark, Heron Labs, 2026-02-01 (primary, read: full)
          https://heron.example/report
  source: Heron unveils the Lark, 2026-02 (press, read: excerpt)
          https://news.example/heron`);
});

test('has nothing to tell of a fact that is not there', () => {
  expect(explainText(pack, 'lark.weight')).toBeUndefined();
});

const changed = (change: (copy: Pack) => void): Pack => {
  const copy = structuredClone(pack);
  change(copy);
  return copy;
};

test('finds no difference between a pack and itself', () => {
  expect(diffLines(pack, structuredClone(pack))).toEqual([]);
});

test('tells in words what changed', () => {
  const after = changed((copy) => {
    copy.version = 2;
    copy.triggers.push('Lark');
    copy.facts[0] = { ...copy.facts[0], value: { min: 22, max: 22, unit: 'USD' }, context: 'New.' } as Pack['facts'][0];
    copy.facts.splice(3, 1);
    copy.entities.push({ id: 'wren', name: 'Wren', kind: 'model', aliases: [] });
    copy.sources[1] = { ...copy.sources[1], read: 'full' } as Pack['sources'][0];
  });
  expect(diffLines(pack, after)).toEqual([
    'version: 1 became 2',
    'triggers changed',
    'fact lark-2.score removed: lark-2 score 91.5 percent (benchmark Sum Test; against rivals)',
    'fact lark.price: value 20 USD became 22 USD; context changed',
    'source paper: read changed',
    'entity wren added: Wren',
  ]);
});
