import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type Layout, layOut } from './layout.ts';
import type { Plot, Reference } from './plot.ts';

function reference(id: number, at: number, more: Partial<Reference> = {}): Reference {
  return {
    id: `${id}`,
    extent: { min: at, max: at },
    value: `$${at}`,
    name: 'City of Ford, final account',
    said: '',
    kind: 'own',
    ...more,
  };
}

function plot(stated: number, figures: readonly number[]): Plot {
  return {
    tone: 'conflicting',
    axis: { kind: 'number', unit: 'USD', title: 'US dollars' },
    stated: { extent: { min: stated, max: stated }, value: `$${stated}`, by: 'Article' },
    references: figures.map((at, index) => reference(index, at)),
  };
}

/** Every text as a rectangle; a line of text is 12 high. */
function texts({ rows, between, ticks, stated }: Layout): Box[] {
  return [
    stated.label,
    ...rows.map(({ label }) => label),
    ...(between ? [between.label] : []),
    ...ticks.filter(({ label }) => label),
  ];
}

const overlap = (a: Box, b: Box) => a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < 12;

function expectReadable(layout: Layout): void {
  const boxes = texts(layout);
  for (const [index, box] of boxes.entries()) {
    expect(box.from).toBeGreaterThanOrEqual(0);
    expect(box.to).toBeLessThanOrEqual(layout.width + 0.01);
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other), JSON.stringify([box, other])).toBe(false);
  }
}

const decades = Array.from({ length: 14 }, (_, power) => 10 ** power);

describe.each([252, 288, 348, 664])('on %d pixels', (width) => {
  it.each([
    ['one figure', plot(5.6e6, [294_000])],
    ['five figures', plot(100, [90, 95, 100, 105, 400])],
    [
      'twenty figures',
      plot(
        100,
        Array.from({ length: 20 }, (_, n) => 10 + n * 9),
      ),
    ],
    ['equal figures', plot(27, [27, 27, 27])],
    ['one to ten million million', plot(1, decades)],
    ['nothing but zero', plot(0, [0])],
    ['falls', plot(-17, [-16.97, -3])],
  ])('%s: no text touches another or leaves the drawing', (_, drawn) => {
    expectReadable(layOut(drawn, width));
  });

  it('holds for any figures and names', () => {
    const figure = fc.oneof(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), fc.integer({ min: -1000, max: 1000 }));
    const name = fc.string({ maxLength: 80 });
    fc.assert(
      fc.property(figure, fc.array(fc.tuple(figure, name), { minLength: 1, maxLength: 12 }), (stated, others) => {
        const drawn = plot(stated, []);
        const references = others.map(([at, text], index) =>
          reference(index, at, { name: text, value: at.toPrecision(4) }),
        );
        expectReadable(layOut({ ...drawn, references }, width));
      }),
      { numRuns: 60 },
    );
  });
});

it('gives each of up to five figures a row, and folds the rest into one', () => {
  expect(layOut(plot(5, [1, 2, 3, 4, 5]), 348).rows).toHaveLength(5);
  const many = layOut(plot(5, [5, 6, 7, 8, 9, 1, 10]), 348);
  expect(many.rows.map((row) => row.reference.extent.min)).toEqual([5, 6, 7, 1, 10]);
  expect(many.between?.at).toHaveLength(2);
});

it('keeps a label off the stated line where another side is free', () => {
  const { rows, stated } = layOut(plot(5e6, [5e6, 294_000]), 348);
  for (const { label } of rows) expect(stated.x < label.from || stated.x > label.to).toBe(true);
});

it('leaves room for the arrow of an open figure', () => {
  const drawn = { ...plot(5, []), references: [reference(1, 1, { extent: { min: 1 } })] };
  const [row] = layOut(drawn, 348).rows;
  expect(row?.place.open).toBe(1);
  expect((row?.label.from ?? 0) - (row?.place.x ?? 0)).toBeGreaterThan(30);
});
