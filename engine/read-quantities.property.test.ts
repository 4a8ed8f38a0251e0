import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from './date/calendar.ts';
import type { QuantityMention } from './quantity/quantity.ts';
import { Text } from './quantity/text.ts';
import { readQuantities } from './read-quantities.ts';

const options = { published: '2025-01-28', language: 'en' };
const fragments = [
  ...[
    '$',
    '5',
    '5.6',
    '1,000',
    '2\u2009048',
    '0',
    '½',
    '1/30',
    '%',
    'million',
    'M',
    'bn',
    '-',
    '–',
    '—',
    '−',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '.',
    ',',
    '/',
    ':',
    '(',
    ')',
    '[',
    ']',
    "'s",
  ],
  ...[
    'between',
    'and',
    'from',
    'to',
    'or',
    'more than',
    'about',
    'up to',
    'a',
    'the',
    'of',
    'half',
    'two',
    'twenty',
    'hundred',
    'tens',
    'millions',
    'times',
    'x',
    'th',
  ],
  ...[
    'January',
    'Jan.',
    'May',
    '2023',
    "'25",
    'last',
    'month',
    'Monday',
    'ago',
    'years',
    'Q4',
    'early',
    'per',
    'tokens',
    'GPT-4',
    'R1',
    '５',
    '％',
    '\u200b',
    '\ud83d',
    '😀',
  ],
];
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('any text', () => {
  test('gives readings in order, none overlapping, each holding its core, and never throws', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const reading of readQuantities(text, options)) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(reading.coreStart).toBeGreaterThanOrEqual(reading.start);
          expect(reading.coreEnd).toBeGreaterThan(reading.coreStart);
          expect(reading.end).toBeGreaterThanOrEqual(reading.coreEnd);
          expect(reading.end).toBeLessThanOrEqual(text.length);
          end = reading.kind === 'quantity' && reading.per ? reading.per.end : reading.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives intervals with at least one end, in order, and finite figures', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const reading of readQuantities(text, options)) {
          expect(reading.min !== undefined || reading.max !== undefined).toBe(true);
          if (reading.min !== undefined && reading.max !== undefined) expect(reading.min <= reading.max).toBe(true);
          if (reading.kind === 'quantity') expect(Number.isFinite(reading.min ?? reading.max)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same readings further on in a text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const intro = 'Nothing to see here.\n\n';
        const shifted = readQuantities(intro + text, options).map((r) => [r.start - intro.length, r.min, r.max]);
        expect(shifted).toEqual(readQuantities(text, options).map((r) => [r.start, r.min, r.max]));
      }),
      { numRuns: 200 },
    );
  });
});

const only = (text: string): QuantityMention => {
  const readings = readQuantities(text, options);
  expect(readings).toHaveLength(1);
  return readings[0] as QuantityMention;
};

describe('one value, many spellings', () => {
  const tenths = fc.integer({ min: 11, max: 9999 }).map((n) => (n / 10).toFixed(1));

  test('of money', () => {
    fc.assert(
      fc.property(tenths, (n) => {
        const spellings = [
          '$N million',
          '$Nm',
          '$NM',
          'US$N mn',
          '$ N million',
          'USD Nm',
          'Nm USD',
          'N million dollars',
          'N million US dollars',
          '$N-million',
          '$N\u00a0million',
          '＄N million',
          'N USD million',
          'usd N million',
          'N MUSD',
        ];
        const value = { min: Number(`${n}e6`), max: Number(`${n}e6`), unit: 'USD', precision: 50_000 };
        for (const spelling of spellings) expect(only(spelling.replace('N', n))).toMatchObject(value);
      }),
      { numRuns: 50 },
    );
  });

  test('of a count with grouped digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (n) => {
        const grouped = n.toLocaleString('en-US');
        const wide = grouped.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
        for (const text of [
          `${n}`,
          grouped,
          grouped.replaceAll(',', '\u2009'),
          grouped.replaceAll(',', '\u202f'),
          grouped.replaceAll(',', ' '),
          wide,
        ]) {
          expect(only(`${text} chips`)).toMatchObject({ min: n, max: n, dimension: 'count' });
        }
      }),
      { numRuns: 50 },
    );
  });

  test('of a cardinal in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (n) => {
        expect(only(`${inWords(n)} chips`)).toMatchObject({ min: n, max: n });
      }),
      { numRuns: 200 },
    );
  });

  test('of an ordinal in digits and words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 21, max: 999 }), (n) => {
        fc.pre(n % 100 > 20 && n % 10 > 0);
        const suffix = ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
        for (const text of [`the ${n}${suffix} try`, `the ${inOrdinalWords(n)} try`])
          expect(only(text), text).toMatchObject({ min: n, max: n, dimension: 'rank' });
      }),
      { numRuns: 50 },
    );
  });

  test('of a fraction in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 23, max: 29 }), (over, under) => {
        const value = { dimension: 'fraction', min: expect.closeTo(over / under, 12) };
        expect(only(`${inWords(over)} ${inOrdinalWords(under)}s of it`)).toMatchObject(value);
        expect(only(`one ${inOrdinalWords(under)} of it`).min).toBeCloseTo(1 / under, 12);
      }),
      { numRuns: 50 },
    );
  });

  test('of a figure of two units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 11 }), (feet, inches) => {
        for (const text of [
          `${feet} ft ${inches} in`,
          `${feet} feet ${inches} inches`,
          `${feet} feet and ${inches} inches`,
          `${inWords(feet)} feet, ${inWords(inches)} inches`,
        ])
          expect(only(text), text).toMatchObject({ min: expect.closeTo(feet + inches / 12, 9), unit: 'ft' });
      }),
      { numRuns: 50 },
    );
  });

  test('of an area', () => {
    fc.assert(
      fc.property(tenths, (n) => {
        for (const unit of [' km2', 'km²', ' km^2', ' sq km', ' square kilometres', ' kilometers squared'])
          expect(only(`${n}${unit}`), unit).toMatchObject({ min: Number(n), max: Number(n), unit: 'km²' });
      }),
      { numRuns: 20 },
    );
  });

  test('of the days from one to another', () => {
    const day = fc.integer({ min: dayOf(2001, 1, 1), max: dayOf(2030, 1, 1) });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 900 }), (first, length) => {
        const [min, max] = [isoOf(first), isoOf(first + length)];
        for (const text of [
          `${min} - ${max}`,
          `from ${min} to ${max}`,
          `between ${min} and ${max}`,
          `${min} until ${max}`,
        ])
          expect(readQuantities(`It ran ${text}.`, options), text).toMatchObject([{ kind: 'date', min, max }]);
      }),
      { numRuns: 50 },
    );
  });

  test('of a percentage', () => {
    fc.assert(
      fc.property(tenths, (n) => {
        for (const unit of ['%', ' %', ' percent', ' per cent', 'pc', ' pct', '％']) {
          expect(only(`${n}${unit}`)).toMatchObject({ min: Number(n), max: Number(n), unit: 'percent' });
        }
      }),
      { numRuns: 50 },
    );
  });

  test('of a day', () => {
    const months = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 13, max: 28 }),
        (year, month, day) => {
          const iso = isoOf(dayOf(year, month, day));
          const name = months[month - 1] as string;
          const spellings = [
            iso,
            `${name} ${day}, ${year}`,
            `${name.slice(0, 3)} ${day} ${year}`,
            `${day} ${name} ${year}`,
            `the ${day}th of ${name}, ${year}`,
            `${month}/${day}/${year}`,
            `${day}/${month}/${year}`,
            `${day}.${month}.${year}`,
            `${year}-${name.slice(0, 3)}-${day}`,
            `${day}/${name.slice(0, 3)}/${year}`,
            `${year} ${name} ${day}`,
          ];
          for (const text of spellings) {
            const readings = readQuantities(`It came on ${text} here`, options).filter((r) => r.kind === 'date');
            expect(readings, text).toMatchObject([{ min: iso, max: iso }]);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});

const small = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function inWords(n: number): string {
  if (n >= 1_000_000) return joined(inWords(Math.floor(n / 1_000_000)), 'million', n % 1_000_000);
  if (n >= 1000) return joined(inWords(Math.floor(n / 1000)), 'thousand', n % 1000);
  if (n >= 100) return joined(small[Math.floor(n / 100)] as string, 'hundred', n % 100);
  if (n < 20) return small[n] as string;
  return n % 10 === 0 ? (tens[n / 10] as string) : `${tens[Math.floor(n / 10)]}-${small[n % 10]}`;
}

const ordinals: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
};

/** Of a number that ends in one to nine. */
function inOrdinalWords(n: number): string {
  return inWords(n).replace(/[a-z]+$/, (last) => ordinals[last] ?? `${last}th`);
}

function joined(head: string, scale: string, rest: number): string {
  if (rest === 0) return `${head} ${scale}`;
  return `${head} ${scale} ${rest < 100 ? 'and ' : ''}${inWords(rest)}`;
}

describe('cost', () => {
  /** How often a token is looked at. */
  const steps = (text: string): number => {
    const { at } = Text.prototype;
    let count = 0;
    Text.prototype.at = function counted(i) {
      count++;
      return at.call(this, i);
    };
    try {
      readQuantities(text, options);
    } finally {
      Text.prototype.at = at;
    }
    return count;
  };

  test.each([
    ' ',
    '\n',
    '1',
    ',',
    '1,',
    '1,000,',
    '-',
    '1-',
    '1.',
    '.',
    '$',
    '$5 ',
    '−5',
    '%',
    '½',
    '1/2',
    '(5)',
    '[1,',
    '555-',
    'a1',
    'http://',
    'one ',
    'one hundred and ',
    'twenty-',
    'million ',
    'tens of ',
    'half a ',
    'a few ',
    'more than ',
    'between ',
    'from 5 to ',
    '5% to ',
    '1 in ',
    '$5 per 5 per ',
    'two years ',
    'Jan 1 - ',
    'Jan 1 to ',
    '1 foot ',
    '1 year, ',
    '3 thousand ',
    'one hundred fifth ',
    'the first Monday of ',
    'the last ',
    'early ',
    'top of ',
    '1\u2009000\u2009',
    "'s",
    '😀',
  ])('doubling %j at most doubles the steps', (fragment) => {
    const half = steps(fragment.repeat(400));
    const whole = steps(fragment.repeat(800));
    expect(whole).toBeLessThanOrEqual(2.1 * half + 100);
  });
});
