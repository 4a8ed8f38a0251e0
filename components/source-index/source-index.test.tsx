import { expect, test } from 'vitest';
import { openBook } from '#components/reference-book';
import { find, input, mount, references } from '#components/testing';
import { SourcesPage } from './index.tsx';

const draw = () =>
  mount(<SourcesPage sources={references.sources} book={openBook(references)} href={(id) => `#facts/${id}`} />);
const titles = (root: HTMLElement) => [...root.querySelectorAll('.who a')].map((link) => link.firstChild?.textContent);

test('lists the sources that bear most first, each with its facts', () => {
  const root = draw();
  expect(titles(root)).toEqual(['Annual report', 'Final account']);
  expect(find(root, '.more-sources:last-of-type summary').textContent).toBe('8 facts');
  expect([...root.querySelectorAll('details')].at(-1)?.querySelector('a')?.getAttribute('href')).toBe(
    '#facts/new.cost',
  );
});

test('is searched by every word, in any order', () => {
  const root = draw();
  input(find(root, 'input'), 'FORD account');
  expect(titles(root)).toEqual([]);
  input(find(root, 'input'), 'account final');
  expect(titles(root)).toEqual(['Final account']);
  expect(find(root, '[role="status"]').textContent).toBe('1 source shown.');
});
