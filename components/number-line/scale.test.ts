import { describe, expect, it } from 'vitest';
import { dayNumber } from '#components/format';
import { inWords, type Plot } from './plot.ts';
import { axisNote, axisScale, plotScale } from './scale.ts';

const money = { kind: 'number', unit: 'USD', title: 'US dollars' } as const;
const of = (...figures: number[]) =>
  axisScale(
    money,
    figures.map((at) => ({ min: at, max: at })),
    0,
    300,
  );

describe('the kind of scale', () => {
  it('is log from ten times on, with decades as ticks', () => {
    const scale = of(294_000, 5.6e6);
    expect(scale.kind).toBe('log');
    expect(scale.ticks.map(({ label }) => label)).toEqual(['$100K', '$1M', '$10M']);
  });

  it('is linear below, from zero when the smallest is under half the largest', () => {
    expect(of(40, 100)).toMatchObject({ kind: 'linear', fromZero: true });
    expect(of(60, 100)).toMatchObject({ kind: 'linear', fromZero: false });
  });

  it('is never log for percentages or for figures that are not above zero', () => {
    const percent = { ...money, unit: 'percent' };
    const extents = [
      { min: 1, max: 1 },
      { min: 96, max: 96 },
    ];
    expect(axisScale(percent, extents, 0, 300).kind).toBe('linear');
    expect(of(0, 100).kind).toBe('linear');
    expect(of(-100, 100).kind).toBe('linear');
  });

  it('has zero on the axis of falls', () => {
    expect(of(-17, -16).fromZero).toBe(true);
  });

  it('does not blow a small difference up', () => {
    const scale = of(589, 593);
    expect(scale.x(593) - scale.x(589)).toBeLessThan(15);
  });
});

it.each([[[5]], [[27, 27]], [[0]], [[1e-9, 1e13]], [[-5, 5]]])('keeps %j inside', (figures) => {
  const scale = of(...figures);
  for (const figure of figures) {
    expect(scale.x(figure)).toBeGreaterThanOrEqual(0);
    expect(scale.x(figure)).toBeLessThanOrEqual(300);
  }
  expect(scale.ticks.length).toBeGreaterThan(1);
  expect(scale.ticks.length).toBeLessThanOrEqual(8);
});

describe('a time line', () => {
  const opened: Plot = {
    tone: 'conflicting',
    axis: { kind: 'date', unit: 'date', title: 'Opening' },
    stated: {
      extent: { min: dayNumber('2023-09-01'), max: dayNumber('2023-12-31') },
      value: 'late 2023',
      by: 'Article',
    },
    references: [
      {
        id: 'a',
        extent: { min: dayNumber('2023-07-17'), max: dayNumber('2023-07-17') },
        value: '17 July 2023',
        name: 'registered',
        said: '',
        kind: 'own',
      },
    ],
    published: dayNumber('2025-01-29'),
  };

  it('starts with the year and names years and half years', () => {
    const scale = plotScale(opened, 0, 300);
    expect(scale.x(dayNumber('2023-01-01'))).toBe(0);
    expect(scale.ticks.map(({ label }) => label)).toEqual(['2023', 'Jul', '2024', 'Jul', '2025']);
    expect(axisNote(opened, scale)).toContain('triangle');
  });

  it('has months for ticks where it is short', () => {
    const { published: _, ...short } = opened;
    const labels = plotScale(short, 0, 300).ticks.map(({ label }) => label);
    expect(labels).toContain('Aug');
    expect(labels.at(-1)).toMatch(/Jan 2024|Dec/);
  });
});

it('says in words what it shows', () => {
  const drawn: Plot = {
    tone: 'misattributed',
    axis: money,
    stated: { extent: { min: 5.6e6, max: 5.6e6 }, value: '$5.6 million', by: 'Article' },
    references: [
      { id: 'a', extent: { min: 294_000, max: 294_000 }, value: '$294,000', name: 'Old Bridge', said: '', kind: 'own' },
    ],
  };
  expect(inWords(drawn)).toBe('Article: $5.6 million. Old Bridge: $294,000.');
  expect(axisNote(drawn, plotScale(drawn, 0, 300))).toBe(
    'US dollars, log scale: each tick is ten times the one before.',
  );
});
