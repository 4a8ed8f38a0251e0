import { describe, expect, it } from 'vitest';
import { openBook } from '#components/reference-book';
import { button, click, fact, find, input, mount, references, usd } from '#components/testing';
import { FactsPage } from './index.tsx';
import { windowOf } from './window.ts';

const href = (id: string) => `#facts/${id}`;
const draw = (book = openBook(references)) => mount(<FactsPage book={book} sources={2} href={href} />);
const rows = (root: HTMLElement) => [...root.querySelectorAll('tbody tr:not(.group):not(.gap)')];

describe('the table of facts', () => {
  it('groups by metric and links each fact to its page', () => {
    const root = draw();
    const groups = [...root.querySelectorAll('.group span:first-child')].map((group) => group.textContent);
    expect(groups).toEqual(['building cost', 'kind', 'opening', 'relative cost']);
    expect(rows(root)).toHaveLength(8);
    expect(find(root, 'tbody a').getAttribute('href')).toMatch(/^#facts\//);
  });

  it('is searched by every word, in any order, by names, figures, speakers and sources', () => {
    const root = draw();
    const search = find(root, 'input');
    for (const [text, found] of [
      ['herald bridge', 1],
      ['$5 million', 1],
      ['FINAL account', 1],
      ['truss', 1],
      ['new bridge', 2],
      ['nowhere', 0],
    ] as const) {
      input(search, text);
      expect([text, rows(root).length]).toEqual([text, found]);
    }
    expect(root.textContent).toContain('No fact matches.');
    click(button(root, 'Clear the filters'));
    expect(rows(root)).toHaveLength(8);
  });

  it('keeps only contested facts, and counts them for those who do not see', () => {
    const root = draw();
    click(button(root, 'Only with conflicts'));
    expect(find(root, '[role="status"]').textContent).toBe('2 facts shown.');
  });

  it('draws a part of very many', () => {
    const facts = Array.from({ length: 5000 }, (_, n) => fact(`f${n}`, { value: usd(n + 1) }));
    const root = draw(openBook({ ...references, facts }));
    expect(rows(root).length).toBeLessThan(250);
    expect(find(root, 'table').getAttribute('aria-rowcount')).toBe('5002');
  });
});

describe('the window', () => {
  it('is everything up to 200 rows', () => {
    expect(windowOf(200, 50, 9000, 9600)).toEqual({ from: 0, to: 200 });
  });

  it('follows the edges, with a margin, and stays inside', () => {
    expect(windowOf(1000, 50, 5000, 5600)).toEqual({ from: 88, to: 124 });
    expect(windowOf(1000, 50, -400, 200)).toEqual({ from: 0, to: 16 });
    expect(windowOf(1000, 50, 1e6, 1e6 + 600)).toEqual({ from: 988, to: 1000 });
  });
});
