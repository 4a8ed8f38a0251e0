import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { grounds, highlightName, highlightStyles } from './highlight.ts';
import { verdicts } from './report.ts';

const styles = highlightStyles('h1x2y3');
const ruleOf = (name: string) => new RegExp(`::highlight\\(${name}\\)\\{([^}]*)\\}`).exec(styles)?.[1] ?? '';

it('has a rule for each name that a page may register', () => {
  for (const ground of grounds) {
    for (const mark of [...verdicts, 'current' as const])
      expect(ruleOf(highlightName('h1x2y3', mark, ground))).not.toBe('');
  }
});

it('tells the verdicts apart with all colour gone', () => {
  const lines = verdicts.map(
    (verdict) => /underline (\w+)/.exec(ruleOf(highlightName('h1x2y3', verdict, 'light')))?.[1],
  );
  expect(new Set(lines).size).toBe(verdicts.length);
});

it('stands out from its ground by 3:1', () => {
  for (const verdict of verdicts) {
    expect(contrast(colourOf(verdict, 'light'), 1)).toBeGreaterThanOrEqual(3);
    expect(contrast(colourOf(verdict, 'dark'), 0)).toBeGreaterThanOrEqual(3);
  }
});

it('speaks the colours of the design, where they are', () => {
  const tokens = readFileSync(new URL('../components/theme/tokens.css', import.meta.url), 'utf8');
  for (const verdict of verdicts) {
    const [light] = new RegExp(`--${verdict}-line: light-dark\\((#\\w+)`).exec(tokens)?.slice(1) ?? [];
    expect(styles).toContain(light);
  }
});

const colourOf = (verdict: (typeof verdicts)[number], ground: (typeof grounds)[number]): string =>
  /#\w{6}/.exec(ruleOf(highlightName('h1x2y3', verdict, ground)))?.[0] ?? '#000000';

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(colour: string, ground: number): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [high, low] = luminance > ground ? [luminance, ground] : [ground, luminance];
  return (high + 0.05) / (low + 0.05);
}
