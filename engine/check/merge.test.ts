import { describe, expect, test } from 'vitest';
import type { CheckedClaim, Report, Verdict } from '#schema/report';
import { mergeReports } from './merge.ts';

const claim = (pack: string, id: string, start: number, verdict: Verdict = 'consistent'): CheckedClaim => ({
  id,
  quote: 'ten',
  start,
  end: start + 3,
  sentence: 'It had ten.',
  selector: { type: 'TextQuoteSelector', exact: 'ten', prefix: '', suffix: '' },
  subject: 'heron',
  metric: 'seats',
  value: { min: 10, max: 10, unit: 'seat' },
  approx: false,
  manner: 'stated',
  verdict,
  why: '',
  facts: [],
  notes: [],
  pack,
});

const report = (pack: string, claims: readonly CheckedClaim[], internalConflicts: string[][] = []): Report => ({
  format: 'sounding-report/1',
  page: { language: 'en' },
  pack: { id: pack, version: 1, issued: '2026-01-01' },
  claims: [...claims],
  internalConflicts,
});

describe('reports by several packs', () => {
  test('become one, in the order of the text, each claim with its pack', () => {
    const merged = mergeReports([
      report('ships', [claim('ships', 'c1', 40), claim('ships', 'c2', 80)]),
      report('birds', [claim('birds', 'c1', 10), claim('birds', 'c2', 60)]),
    ]);
    expect(merged.claims.map(({ id, pack, start }) => [id, pack, start])).toEqual([
      ['c1', 'birds', 10],
      ['c2', 'ships', 40],
      ['c3', 'birds', 60],
      ['c4', 'ships', 80],
    ]);
    expect(merged.packs?.map(({ id }) => id)).toEqual(['ships', 'birds']);
  });

  test('keep what contradicts itself together under its new numbers', () => {
    const { internalConflicts } = mergeReports([
      report('ships', [claim('ships', 'c1', 40)]),
      report('birds', [claim('birds', 'c1', 10), claim('birds', 'c2', 60)], [['c1', 'c2']]),
    ]);
    expect(internalConflicts).toEqual([['c1', 'c3']]);
  });

  test('say of the same words what the pack says that knows something', () => {
    const { claims, internalConflicts } = mergeReports([
      report('ships', [claim('ships', 'c1', 10, 'unreferenced'), claim('ships', 'c2', 50)], [['c1', 'c2']]),
      report('birds', [claim('birds', 'c1', 10, 'conflicting')]),
    ]);
    expect(claims.map(({ pack, start }) => [pack, start])).toEqual([
      ['birds', 10],
      ['ships', 50],
    ]);
    expect(internalConflicts).toEqual([]);
  });

  test('keep both where both know something, or neither does', () => {
    for (const verdict of ['disputed', 'unreferenced'] as const) {
      const { claims } = mergeReports([
        report('ships', [claim('ships', 'c1', 10, verdict)]),
        report('birds', [claim('birds', 'c1', 10, verdict)]),
      ]);
      expect(claims.map(({ id, pack }) => [id, pack])).toEqual([
        ['c1', 'ships'],
        ['c2', 'birds'],
      ]);
    }
  });
});

test('a report alone stays as it is', () => {
  const alone = report('ships', [claim('ships', 'c1', 10)]);
  expect(mergeReports([alone])).toBe(alone);
});
