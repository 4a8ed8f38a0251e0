import { describe, expect, it } from 'vitest';
import { TokenFlag, tokenize } from './tokenize.ts';

const words = (text: string): string[] => {
  const t = tokenize(text, () => -1);
  return Array.from({ length: t.count }, (_, i) => t.text.slice(t.start[i], t.end[i]));
};

describe('tokenize', () => {
  it.each([
    ['Alpha-R1’s cost, $5.6m.', ['Alpha', 'R1', '’s', 'cost', ',', '$', '5.6m', '.']],
    ['V3.1 beats V3. Yes', ['V3.1', 'beats', 'V3', '.', 'Yes']],
    ['the U.S. firm didn’t', ['the', 'U.S.', 'firm', 'didn’t']],
    ['2,048 chips — or 10,000?', ['2,048', 'chips', '—', 'or', '10,000', '?']],
    ['rivals’ costs', ['rivals', '’', 'costs']],
    ['(NASDAQ: NVDA)', ['(', 'NASDAQ', ':', 'NVDA', ')']],
    ['a - b', ['a', '-', 'b']],
    ['深度求索 says', ['深度求索', 'says']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('marks capitals, hyphens and possessives', () => {
    const t = tokenize("Alpha-R1's USA", () => -1);
    expect((t.flags[0] ?? 0) & TokenFlag.capital).toBeTruthy();
    expect((t.flags[1] ?? 0) & TokenFlag.hyphenated).toBeTruthy();
    expect((t.flags[2] ?? 0) & TokenFlag.clitic).toBeTruthy();
    expect((t.flags[3] ?? 0) & TokenFlag.upper).toBeTruthy();
  });
});
