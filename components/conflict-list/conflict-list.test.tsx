import { describe, expect, it, test } from 'vitest';
import { openBook } from '#components/reference-book';
import { fact, mount, references, usd } from '#components/testing';
import { conflictGroups } from './groups.ts';
import { ConflictsPage } from './index.tsx';

const ids = (groups: readonly (readonly { id: string }[])[]) => groups.map((group) => group.map(({ id }) => id));

describe('the groups of facts that conflict', () => {
  it('hold what hangs together by however many steps, each fact once', () => {
    const facts = [
      fact('a', { conflicts: ['b'] }),
      fact('alone', {}),
      fact('b', { conflicts: ['a', 'c'] }),
      fact('c', { conflicts: ['b'] }),
      fact('x', { conflicts: ['y'] }),
      fact('y', { conflicts: ['x'] }),
    ];
    expect(ids(conflictGroups(facts))).toEqual([
      ['a', 'b', 'c'],
      ['x', 'y'],
    ]);
  });

  it('begin with the figure that stands', () => {
    const facts = [fact('a', { conflicts: ['b'] }), fact('b', { conflicts: ['a'], main: true })];
    expect(ids(conflictGroups(facts))).toEqual([['b', 'a']]);
  });

  it('leave out what conflicts with nothing that is there', () => {
    expect(conflictGroups([fact('a', { conflicts: ['gone'] })])).toEqual([]);
  });
});

test('shows each conflict with a plot, where there is a figure, and links to its facts', () => {
  const facts = [
    fact('low', { conflicts: ['high'] }),
    fact('high', { value: usd(5e6), saidBy: 'The Herald', conflicts: ['low'] }),
    fact('arch', { metric: 'kind', value: { stance: 'arch' }, conflicts: ['truss'] }),
    fact('truss', { metric: 'kind', value: { stance: 'truss' }, conflicts: ['arch'] }),
  ];
  const root = mount(<ConflictsPage book={openBook({ ...references, facts })} href={(id) => `#facts/${id}`} />);
  expect(root.querySelectorAll('h2')).toHaveLength(2);
  expect(
    [...root.querySelectorAll('svg')].map((plot) => plot.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')),
  ).toEqual(['City of Ford: $2 million. The Herald: $5 million.']);
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '#facts/low',
    '#facts/high',
    '#facts/arch',
    '#facts/truss',
  ]);
});
