import { expect, it } from 'vitest';
import { readDay, readWrittenDay } from './day.ts';

it.each([
  ['2025-01-27T09:00:00-05:00', '2025-01-27'],
  ['2025-01-27', '2025-01-27'],
  ['2025/01/27 10:11', '2025-01-27'],
  ['20250127', '2025-01-27'],
  ['Mon, 27 Jan 2025 10:00:00 GMT', '2025-01-27'],
  ['January 27, 2025', '2025-01-27'],
  ['2025-13-27', undefined],
  ['2025-01-40', undefined],
  ['1737968400', undefined],
  ['', undefined],
])('a field: %s', (written, day) => {
  expect(readDay(written)).toBe(day);
});

it.each([
  ['By A. Writer, Jan. 27, 2025 at 9:15 a.m.', '2025-01-27'],
  ['Published 3rd February 2025', '2025-02-03'],
  ['Updated: 28 Jan 2025', '2025-01-28'],
  ['Tuesday, September 16th, 2025', '2025-09-16'],
  ['In 2025 12 models came out', undefined],
  ['January 2025', undefined],
])('a line: %s', (line, day) => {
  expect(readWrittenDay(line)).toBe(day);
});
