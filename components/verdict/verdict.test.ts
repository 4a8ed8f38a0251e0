import { expect, it } from 'vitest';
import { verdicts } from '#schema/report';
import { differing, verdictLooks, verdictOrder } from './verdicts.ts';

it('tells every verdict by its word, its sign and its line, each alone', () => {
  const looks = Object.values(verdictLooks);
  for (const part of [looks.map((l) => l.word), looks.map((l) => l.rule), looks.map((l) => JSON.stringify(l.sign))]) {
    expect(new Set(part).size).toBe(verdicts.length);
  }
});

it('lists every verdict once, what differs first', () => {
  expect([...verdictOrder].sort()).toEqual([...verdicts].sort());
  expect(new Set(verdictOrder.slice(0, differing.size))).toEqual(differing);
});
