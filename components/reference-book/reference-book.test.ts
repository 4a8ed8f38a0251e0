import { describe, expect, it } from 'vitest';
import { claim, references, usd } from '#components/testing';
import { openBook } from './book.ts';
import { claimPlot, factPlot } from './claim-plot.ts';
import { aboutText, factText, quantityText, statedText } from './figure.ts';
import { findingText } from './finding.ts';

const book = openBook(references);
const spaces = (text: string) => text.replaceAll('\u00a0', ' ');
const textOf = (id: string) => {
  const fact = book.fact(id);
  return fact && spaces(factText(fact, book));
};

describe('figures in words', () => {
  it('reads each kind of value', () => {
    expect(textOf('old.cost')).toBe('$2 million');
    expect(textOf('old.cost.paper')).toBe('about $5 million');
    expect(textOf('old.opened')).toContain('1931');
    expect(textOf('old.kind')).toBe('arch bridge');
    expect(spaces(quantityText({ min: 1e4, unit: 'chip' }))).toBe('over 10,000');
    expect(spaces(quantityText({ max: 6e6, unit: 'USD' }))).toBe('under $6 million');
    expect(quantityText({ min: 1, max: 1, unit: 'rank' })).toBe('No. 1');
  });

  it("keeps the article's words, and rewrites only what is too long", () => {
    expect(statedText(claim({ quote: 'nearly $2 million' }), book)).toBe('nearly $2 million');
    const long = 'some two million dollars as far as anybody can tell';
    expect(spaces(statedText(claim({ quote: long, approx: true }), book))).toBe('about $2 million');
  });

  it('reads an id that the pack does not know as words', () => {
    expect(aboutText({ subject: 'toll-bridge', metric: 'toll' }, book)).toBe('toll bridge, toll');
  });
});

describe('what was found, in a line', () => {
  it.each([
    ['consistent', ['old.cost'], 'Agrees with $2 million.'],
    ['conflicting', ['old.cost'], 'Published: $2 million.'],
    ['misattributed', ['new.cost'], 'That is the figure of New Bridge.'],
    ['misattributed', ['new.cost', 'old.cost'], 'That is New Bridge’s. Old Bridge’s own: $2 million.'],
    ['disputed', ['old.cost.paper', 'old.cost'], 'Sources give $2 million and about $5 million.'],
    ['unreferenced', [], 'Nothing published to set beside it.'],
  ] as const)('%s by %j', (verdict, facts, line) => {
    expect(spaces(findingText(claim({ verdict, facts: [...facts] }), book))).toBe(line);
  });

  it('speaks of a ratio as the article does', () => {
    const share = { metric: 'share', value: { min: 0.037, max: 0.037, unit: 'ratio' }, facts: ['old.share'] };
    expect(findingText(claim({ ...share, quote: '27 times' }), book)).toBe('Agrees with 27 times.');
    expect(findingText(claim({ ...share, quote: '3.7%' }), book)).toBe('Agrees with 3.7%.');
  });
});

describe('the plot of a claim', () => {
  it('puts own figures first, then by date, and other subjects as such', () => {
    const plot = claimPlot(claim({ facts: ['new.cost', 'old.cost.paper', 'old.cost'] }), book);
    expect(plot?.references.map(({ id, kind }) => [id, kind])).toEqual([
      ['old.cost.paper', 'own'],
      ['old.cost', 'own'],
      ['new.cost', 'other'],
    ]);
  });

  it('is absent without a figure to compare: a stance, no fact, another unit, hearsay only', () => {
    expect(claimPlot(claim({ value: { stance: 'arch' }, facts: ['old.kind'] }), book)).toBeUndefined();
    expect(claimPlot(claim({ facts: [] }), book)).toBeUndefined();
    expect(claimPlot(claim({ facts: ['old.share'] }), book)).toBeUndefined();
    expect(claimPlot(claim({ facts: ['old.whisper'] }), book)).toBeUndefined();
  });

  it('speaks of a ratio as the article does', () => {
    const value = { min: 1 / 27, max: 1 / 27, unit: 'ratio' };
    const times = claimPlot(claim({ quote: '27 times cheaper', metric: 'share', value, facts: ['old.share'] }), book);
    expect(times?.stated.extent.min).toBeCloseTo(27);
    expect(times?.references[0]?.value).toBe('27 times');
    const share = claimPlot(claim({ quote: '3.7%', metric: 'share', value, facts: ['old.share'] }), book);
    expect(share?.references[0]?.value).toBe('3.7%');
  });

  it('has the day of publication on a time line only', () => {
    const value = { date_min: '1931-01-01', date_max: '1931-12-31' };
    const dated = claimPlot(claim({ metric: 'opening', value, facts: ['old.opened'] }), book, '2020-06-01');
    expect(dated?.published).toBeDefined();
    expect(claimPlot(claim({ value: usd(2e6) }), book, '2020-06-01')?.published).toBeUndefined();
  });
});

it('draws a fact among the others of its unit', () => {
  const fact = book.fact('old.cost');
  const plot = fact && factPlot(fact, book.facts, book);
  expect(plot?.stated.by).toBe('Old Bridge itself');
  expect(plot?.references.map(({ id }) => id)).toEqual(['old.cost.paper', 'new.cost', 'old.whisper']);
});
