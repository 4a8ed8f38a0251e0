import { describe, expect, it } from 'vitest';
import { date, days } from './date.ts';
import { readerLocale } from './locale.ts';
import { count, prose, short } from './number.ts';

const gb = 'en-GB';
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

describe('prose', () => {
  it.each([
    [5.576e6, 'USD', '$5.576 million'],
    [593e9, 'USD', '$593 billion'],
    [294_000, 'USD', '$294,000'],
    [0.55, 'USD per 1M tokens', '$0.55'],
    [2.1, 'USD per 1M tokens', '$2.10'],
    [0.014, 'USD per 1M tokens', '$0.014'],
    [2048, 'chip', '2,048'],
    [2.788e6, 'GPU-hour', '2.788 million'],
    [-16.97, 'percent', '−16.97%'],
    [0.0367, 'ratio', '3.67%'],
    [1, 'rank', '1'],
    [5e6, 'CNY', '¥5 million'],
  ])('%d %s is %s', (value, unit, text) => {
    expect(plainSpaces(prose(value, unit, value, gb))).toBe(text);
  });

  it('keeps the number and its word on one line', () => {
    expect(prose(5.6e6, 'USD', 5.6e6, gb)).toBe('$5.6\u00a0million');
  });

  it('names the word of a range once where both ends share it', () => {
    expect(plainSpaces(prose(60e9, 'USD', 65e9, gb))).toBe('$60–65 billion');
    expect(plainSpaces(prose(17, 'percent', 18, gb))).toBe('17%–18%');
  });

  it("follows the locale's place for the currency sign", () => {
    expect(plainSpaces(prose(5.6e6, 'USD', 5.6e6, 'de-DE'))).toBe('5,6 Millionen $');
  });
});

describe('short', () => {
  it.each([
    [1e7, 'USD', '$10M'],
    [294_000, 'USD', '$294K'],
    [500, 'USD', '$500'],
    [20_000, 'chip', '20,000'],
    [1e9, 'user', '1B'],
    [-10, 'percent', '−10%'],
  ])('%d %s is %s', (value, unit, text) => {
    expect(short(value, unit, 'en-US')).toBe(text);
  });
});

describe('dates', () => {
  it('are as precise as known', () => {
    expect(date('2025-09-17', 'long', gb)).toBe('17 September 2025');
    expect(date('2025-01', 'long', gb)).toBe('January 2025');
    expect(date('2021', 'long', gb)).toBe('2021');
  });

  it('are written as the part of the calendar that they are', () => {
    expect(days('2025-01-20', '2025-01-20', gb)).toBe('20 January 2025');
    expect(days('2023-01-01', '2023-12-31', gb)).toBe('2023');
    expect(days('2021-01-01', '2023-12-31', gb)).toBe('2021–2023');
    expect(days('2024-02-01', '2024-02-29', gb)).toBe('February 2024');
    expect(days('2023-09-01', '2023-12-31', gb)).toMatch(/^September\s–\sDecember 2023$/);
  });
});

it('takes the reader’s own variant of the language on the screen', () => {
  expect(readerLocale(['de-DE', 'en-IN', 'en'], 'en')).toBe('en-IN');
  expect(readerLocale(['fr'], 'en')).toBe('en-GB');
  expect(readerLocale(['fr', 'en-US'], 'de')).toBe('de');
  expect(count(12345, 'en-IN')).toBe('12,345');
});
