import { describe, expect, it } from 'vitest';
import { setPage } from '../testing/page.ts';
import { groundBehind, luminance, parseColour } from './ground.ts';

it.each([
  ['rgb(255, 0, 51)', { red: 1, green: 0, blue: 0.2, alpha: 1 }],
  ['rgba(0, 0, 0, 0.5)', { red: 0, green: 0, blue: 0, alpha: 0.5 }],
  ['color(srgb 0.1 0.2 0.3 / 0.4)', { red: 0.1, green: 0.2, blue: 0.3, alpha: 0.4 }],
  ['oklch(0.5 0.1 200)', undefined],
  ['', undefined],
])('reads %s', (computed, colour) => {
  expect(parseColour(computed)).toEqual(colour);
});

it('knows black from white', () => {
  expect(luminance({ red: 0, green: 0, blue: 0, alpha: 1 })).toBe(0);
  expect(luminance({ red: 1, green: 1, blue: 1, alpha: 1 })).toBeCloseTo(1);
});

describe('the ground behind words', () => {
  const ground = (html: string) => {
    const words = setPage(html).querySelector('b');
    return words && groundBehind(words);
  };

  it('is the nearest that hides what is behind it', () => {
    expect(
      ground('<div style="background: #101418"><p style="background: rgba(255,255,255,.1)"><b>x</b></p></div>'),
    ).toBe('dark');
    expect(ground('<div style="background: #101418"><p style="background: #fff"><b>x</b></p></div>')).toBe('light');
  });

  it('is told by the colour of the words where the page has no ground of its own', () => {
    expect(ground('<p style="color: #eee"><b style="color: #eee">x</b></p>')).toBe('dark');
    expect(ground('<p><b style="color: #222">x</b></p>')).toBe('light');
  });
});
