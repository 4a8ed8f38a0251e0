import { afterEach, expect, test, vi } from 'vitest';
import { samplePack } from '../testing/sample-pack.ts';
import { isExpired, summarize, today } from './summary.ts';

afterEach(() => void vi.useRealTimers());

test('expires the day after the last one', () => {
  expect(isExpired('2026-03-31', '2026-03-31')).toBe(false);
  expect(isExpired('2026-03-31', '2026-04-01')).toBe(true);
});

test('today is the day of the reader', () => {
  vi.setSystemTime(new Date(2026, 2, 5, 23, 59));
  expect(today()).toBe('2026-03-05');
});

test('names the topic and counts what the pack holds', () => {
  const summary = summarize({ pack: samplePack(), hash: 'h', origin: 'url', from: 'https://a.example/' }, 2);
  expect(summary).toMatchObject({
    topic: 'North Light',
    counts: { facts: 1, sources: 1, entities: 1, metrics: 1 },
    origin: 'url',
    from: 'https://a.example/',
    previous: 2,
    expired: false,
  });
  expect(summary).not.toHaveProperty('problem');
});
