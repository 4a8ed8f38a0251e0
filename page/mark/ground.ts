/** Light or dark behind the words? Decided by what the browser computed, so that any page's colours will do. */

import type { Ground } from '#schema/highlight';

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** The ground of an element's text: the nearest ground that hides what is behind it, else what the text's own colour stands out from. */
export function groundBehind(element: Element): Ground {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const colour = parseColour(getComputedStyle(around).backgroundColor);
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.18 ? 'dark' : 'light';
  }
  const text = parseColour(getComputedStyle(element).color);
  return text && luminance(text) > 0.4 ? 'dark' : 'light';
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `color(srgb 0.1 0.2 0.3 / 0.5)`: the forms that browsers compute to. */
export function parseColour(computed: string): Colour | undefined {
  const isFraction = computed.startsWith('color(srgb ');
  if (!isFraction && !computed.startsWith('rgb')) return undefined;
  const numbers = computed.slice(computed.indexOf('(') + 1).match(/\d+(?:\.\d+)?/g) ?? [];
  const [red, green, blue, alpha = 1] = numbers.map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const unit = isFraction ? 1 : 255;
  return { red: red / unit, green: green / unit, blue: blue / unit, alpha };
}

/** Relative luminance, 0 to 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminance({ red, green, blue }: Colour): number {
  const [r, g, b] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
