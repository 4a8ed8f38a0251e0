import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, place, type Surroundings } from './placement.ts';

const surroundings: fc.Arbitrary<Surroundings> = fc
  .record({
    viewport: fc.record({ width: fc.integer({ min: 320, max: 2_000 }), height: fc.integer({ min: 240, max: 1_400 }) }),
    card: fc.record({ width: fc.constant(300), height: fc.integer({ min: 60, max: 500 }) }),
    line: fc.record({
      left: fc.double({ min: 0, max: 0.8, noNaN: true }),
      top: fc.double({ min: 0, max: 0.9, noNaN: true }),
    }),
    lines: fc.integer({ min: 1, max: 3 }),
    isRightToLeft: fc.boolean(),
  })
  .map(({ viewport, card, line, lines, isRightToLeft }) => {
    const left = line.left * viewport.width;
    const top = line.top * viewport.height;
    const boxes: Box[] = Array.from({ length: lines }, (_, at) => ({
      left,
      right: Math.min(left + 90, viewport.width),
      top: top + at * 26,
      bottom: top + at * 26 + 20,
    }));
    const column = { left: left * 0.5, right: Math.min(left + 200, viewport.width), top: 0, bottom: viewport.height };
    return { viewport, card, lines: boxes, column, isRightToLeft };
  });

describe('the card', () => {
  it('never covers its words, nor leaves the window sideways', () => {
    fc.assert(
      fc.property(surroundings, (around) => {
        const placed = place(around);
        if (!placed) throw new Error('no place');
        const height = Math.min(around.card.height, placed.maxHeight);
        const box = {
          left: placed.left,
          right: placed.left + around.card.width,
          top: placed.top,
          bottom: placed.top + height,
        };
        for (const line of around.lines) {
          const isApart =
            box.right <= line.left || box.left >= line.right || box.bottom <= line.top || box.top >= line.bottom;
          expect(isApart).toBe(true);
        }
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(around.viewport.width);
      }),
    );
  });

  it('has its thread meet it between its corners', () => {
    fc.assert(
      fc.property(surroundings, (around) => {
        const placed = place(around);
        if (!placed) throw new Error('no place');
        const isBeside = placed.side === 'left' || placed.side === 'right';
        expect(placed.thread).toBeGreaterThan(0);
        expect(placed.thread).toBeLessThan(isBeside ? Math.max(around.card.height, 29) : around.card.width);
      }),
    );
  });
});

describe('where it stands', () => {
  const line = { left: 200, right: 300, top: 400, bottom: 420 };
  const around = {
    lines: [line],
    column: { left: 100, right: 700, top: 0, bottom: 900 },
    card: { width: 328, height: 240 },
    viewport: { width: 1_200, height: 900 },
    isRightToLeft: false,
  };

  it('is the margin, with the thread level with the line', () => {
    const placed = place(around);
    expect(placed).toMatchObject({ side: 'right', left: 738 });
    expect((placed?.top ?? 0) + (placed?.thread ?? 0)).toBe(410);
  });

  it('is the other margin in a text that runs to the left', () => {
    const column = { left: 500, right: 1_100, top: 0, bottom: 900 };
    expect(place({ ...around, column, isRightToLeft: true })).toMatchObject({ side: 'left', left: 134 });
  });

  it('hangs below where the margin is too narrow, above where there is no room below', () => {
    const viewport = { width: 900, height: 900 };
    expect(place({ ...around, viewport })).toMatchObject({ side: 'below', top: 432 });
    const low = { ...line, top: 800, bottom: 820 };
    expect(place({ ...around, viewport, lines: [low] })).toMatchObject({ side: 'above', top: 548 });
  });

  it('is nowhere without words', () => {
    expect(place({ ...around, lines: [] })).toBeUndefined();
  });
});
