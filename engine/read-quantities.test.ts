import { describe, expect, test } from 'vitest';
import type { QuantityMention, Reading } from './quantity/quantity.ts';
import { readQuantities } from './read-quantities.ts';
import dates from './specs/en/date.json' with { type: 'json' };
import quantities from './specs/en/quantity.json' with { type: 'json' };

const read = (text: string, published: string | undefined = '2025-01-28', language = 'en') =>
  readQuantities(text, { published, language });

/** `about $6 million = 6000000~ USD`, `last month = 2024-12-01..2024-12-31 month`: how the specs write a reading. */
function notation(text: string, reading: Reading): string {
  const value = interval(reading.min, reading.max) + (reading.approx ? '~' : '');
  return [`${text.slice(reading.start, reading.end)} =`, value, ...details(reading)].join(' ');
}

function interval(min: number | string | undefined, max: number | string | undefined): string {
  return min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
}

function details(reading: Reading): string[] {
  if (reading.kind === 'date') {
    const { granularity, alternative } = reading;
    return [granularity, ...(alternative ? [`or ${interval(alternative.min, alternative.max)}`] : [])];
  }
  const { unit, dimension, per, vague, extreme } = reading;
  const rate = per ? [`per ${per.count} ${per.noun}`] : [];
  return [unit || dimension, ...rate, ...(vague ? ['vague'] : []), ...(extreme ? ['extreme'] : [])];
}

describe.each([
  ['quantities', quantities],
  ['dates', dates],
])('%s', (_, { published, groups }) => {
  describe.each(groups)('$name', ({ cases }) => {
    test.each(cases)('$text', ({ text, read: expected }) => {
      expect(read(text, published).map((reading) => notation(text, reading))).toEqual(expected);
    });
  });
});

const quantityIn = (text: string) => read(text)[0] as QuantityMention;

describe('precision', () => {
  test.each([
    ['2,048', 0.5],
    ['2,000', 50],
    ['530 billion', 5e9],
    ['$5.6 million', 50_000],
    ['$5.60 million', 5_000],
    ['$6 million', 500_000],
    ['six million', 500_000],
    ['$1 trillion', 1e11],
    ['40%', 0.5],
    ['17.0%', 0.05],
    ['16.97%', 0.005],
    ['a tenth of it', 0.005],
    ['No. 1', 0],
    ['80 hours', 0.5 / 24],
  ])('%s covers half a unit of its last digit, at most a tenth of itself', (text, precision) => {
    expect(quantityIn(text).precision).toBeCloseTo(precision, 10);
  });
});

describe('parts of a mention', () => {
  test('the core is the figure without its hedge and bound', () => {
    const text = 'It cost well under $6 million or so.';
    const { start, end, coreStart, coreEnd } = quantityIn(text);
    expect(text.slice(start, end)).toBe('well under $6 million or so');
    expect(text.slice(coreStart, coreEnd)).toBe('$6 million');
  });

  test('a rate ends behind what it is paid per', () => {
    const text = 'It costs $0.55 per million cached input tokens today.';
    const { per, end } = quantityIn(text);
    expect(per && text.slice(end, per.end)).toBe(' per million cached input tokens');
  });

  test.each(['a 671-billion-parameter model', 'a $1tn rout', 'a 55-day run', 'a 17% drop'])(
    '%s is an attribute',
    (text) => {
      expect(quantityIn(text).attributive).toBe(true);
    },
  );

  test.each([
    ['671B', true],
    ['five million', true],
    ['671', undefined],
  ])('%s: is a scale written?', (text, scaled) => {
    expect(quantityIn(text).scaled).toBe(scaled);
  });
});

describe('day of publication', () => {
  test.each([
    'It fell last month.',
    'It fell on Monday.',
    'It fell two years ago.',
    'It fell on Jan. 20.',
    'It is a 20-month-old firm.',
  ])('without it, nothing is read in: %s', (text) => {
    expect(readQuantities(text, { language: 'en' })).toEqual([]);
  });

  test('dates that need none are read without it', () => {
    expect(readQuantities('It came in late 2023 and on 20 January 2025.', { language: 'en' })).toHaveLength(2);
  });

  test('a day that is none is as good as none', () => {
    expect(readQuantities('It fell last month.', { language: 'en', published: '2025-02-30' })).toEqual([]);
  });
});

describe('language', () => {
  test.each([
    ['en', '2025-01-10'],
    ['en-US', '2025-01-10'],
    ['en-GB', '2025-10-01'],
  ])('1/10/2025 in %s', (language, day) => {
    expect(read('It was 1/10/2025.', '2025-12-01', language)[0]?.min).toBe(day);
  });
});
