import { expect, test } from 'vitest';
import type { Label, Reported } from './label.ts';
import { scoreText } from './score.ts';
import { summarise } from './summary.ts';

const label = (at: number, more: Partial<Label> = {}): Label => ({
  quote: '1234567890',
  at,
  subject: 'deepseek-v3',
  metric: 'training-cost',
  value: { min: 1, max: 1, unit: 'USD' },
  verdict: 'consistent',
  ...more,
});
const claim = (start: number, more: Partial<Reported> = {}): Reported => ({
  start,
  end: start + 10,
  subject: 'deepseek-v3',
  metric: 'training-cost',
  value: { min: 1, max: 1, unit: 'USD' },
  verdict: 'consistent',
  ...more,
});
const counts = (labels: readonly Label[], claims: readonly Reported[]) => {
  const { found } = summarise([scoreText(labels, claims)]);
  return { right: found.right, false: found.false, missed: found.missed };
};

test('a claim with the metric of its label is right; one with another is a miss and a false alarm', () => {
  expect(counts([label(0)], [claim(4)])).toEqual({ right: 1, false: 0, missed: 0 });
  expect(counts([label(0)], [claim(0, { metric: 'api-price' })])).toEqual({ right: 0, false: 1, missed: 1 });
  expect(counts([label(0, { altMetric: ['api-price'] })], [claim(0, { metric: 'api-price' })]).right).toBe(1);
});

test('spotting alone asks for no metric', () => {
  expect(scoreText([label(0)], [claim(0, { metric: 'api-price' })]).spotting).toEqual({
    right: 1,
    false: 0,
    missed: 0,
  });
});

test('an optional label is neutral, found or not', () => {
  const optional = label(0, { optional: true });
  expect(counts([optional], [claim(0)])).toEqual({ right: 0, false: 0, missed: 0 });
  expect(counts([optional], [])).toEqual({ right: 0, false: 0, missed: 0 });
});

test('one claim answers one label, the required one first', () => {
  expect(counts([label(0, { optional: true }), label(5)], [claim(3)])).toEqual({ right: 1, false: 0, missed: 0 });
  expect(counts([label(0), label(5)], [claim(3)])).toEqual({ right: 1, false: 0, missed: 1 });
  expect(counts([label(0)], [claim(0), claim(1)])).toEqual({ right: 1, false: 1, missed: 0 });
});

test('claims are paired so that most labels are answered', () => {
  // The first claim touches both labels, the second only the first: the greedy pairing would miss one.
  expect(counts([label(0), label(12)], [claim(6), claim(0)])).toEqual({ right: 2, false: 0, missed: 0 });
});

test('one figure that serves two subjects may be two claims', () => {
  const both = label(0, { altSubject: ['deepseek-r1'] });
  expect(counts([both], [claim(0), claim(0, { subject: 'deepseek-r1' })]).false).toBe(0);
  expect(counts([both], [claim(0), claim(0, { subject: 'gpt-4' })]).false).toBe(1);
});

test('subject, value and verdict are judged on what was found', () => {
  const labels = [label(0), label(20, { altVerdict: ['disputed'] }), label(40)];
  const claims = [claim(0, { subject: 'gpt-4' }), claim(20, { verdict: 'disputed' }), claim(60)];
  const { subject, value, verdict, perVerdict } = summarise([scoreText(labels, claims)]);
  expect(subject).toEqual({ right: 1, of: 2 });
  expect(value).toEqual({ right: 2, of: 2 });
  expect(verdict).toEqual({ right: 2, of: 2 });
  expect(perVerdict.get('consistent')).toMatchObject({ right: 2, missed: 1 });
});
