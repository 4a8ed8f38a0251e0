import { expect, it } from 'vitest';
import { openBook } from '#components/reference-book';
import { fact, find, mount, references } from '#components/testing';
import { BenchmarkTable, duels } from './index.tsx';

const score = (subject: string, benchmark: string, value: number, unit = 'percent') =>
  fact(`${subject}.${benchmark}`, { subject, scope: { benchmark }, value: { min: value, max: value, unit } });
const facts = [
  score('old-bridge', 'wind', 80),
  score('new-bridge', 'wind', 82),
  score('old-bridge', 'load', 90),
  score('new-bridge', 'load', 60),
  score('old-bridge', 'rust', 50),
  score('old-bridge', 'rank', 2000, 'rating'),
  score('new-bridge', 'rank', 2010, 'rating'),
];

it('pairs the tests that both took, the widest difference first', () => {
  expect(duels(facts, 'old-bridge', 'new-bridge').map(({ test, own, other }) => [test, own, other])).toEqual([
    ['load', 90, 60],
    ['wind', 80, 82],
    ['rank', 2000, 2010],
  ]);
});

it('sets the higher score strong and draws percentages only', () => {
  const rows = duels(facts, 'old-bridge', 'new-bridge');
  const root = mount(<BenchmarkTable duels={rows} own="old-bridge" other="new-bridge" book={openBook(references)} />);
  expect([...root.querySelectorAll('b')].map((b) => b.textContent)).toEqual(['90%', '82%', '2,010']);
  expect(root.querySelectorAll('.dumbbell')).toHaveLength(2);
  expect(find(root, 'thead').textContent).toContain('Old Bridge');
});
