import { expect, it, vi } from 'vitest';
import { openBook } from '#components/reference-book';
import { button, click, fact, find, mount, references, usd } from '#components/testing';
import type { UpdatePreview } from '#schema/message';
import { UpdateReview } from './index.tsx';

const now = openBook(references);
const facts = references.facts.map((old) => (old.id === 'old.cost' ? { ...old, value: usd(3e6) } : old));
const next = openBook({ ...references, facts: [...facts, fact('new.fact', { value: usd(8e6) })] });
const summary = {
  id: 'bridges',
  version: 4,
  issued: '2020-06-01',
  expires: '2021-01-01',
  expired: false,
  title: 'Bridges',
  topic: 'the bridges',
  license: 'CC0-1.0',
  origin: 'url',
  counts: { facts: 9, sources: 2, entities: 3, metrics: 4 },
} as const;

function review(preview: UpdatePreview) {
  const [onTake, onDismiss] = [vi.fn(), vi.fn()];
  const props = { preview, now, next, onTake, onDismiss };
  return { root: mount(<UpdateReview {...props} busy={false} />), onTake, onDismiss };
}

it('shows what would change, old and new figure beside each other, before it is taken', () => {
  const { root, onTake, onDismiss } = review({
    outcome: 'newer',
    summary,
    added: ['new.fact'],
    changed: [{ fact: 'old.cost', from: 'a', to: 'b' }],
    retired: ['old.opened'],
  });
  expect(find(root, 'h2').textContent).toBe('Version 4 would change three facts');
  const rows = [...root.querySelectorAll('.change')].map((row) => row.textContent?.replaceAll('\u00a0', ' '));
  expect(rows[0]).toMatch(/New.*Old Bridge, building cost.*\$8 million/);
  expect(rows[1]).toMatch(/Changed.*\$2 million \$3 million/);
  expect(find(root, '.change s').textContent?.replaceAll('\u00a0', ' ')).toBe('$2 million');
  expect(rows[2]).toMatch(/Retired.*Old Bridge, opening.*1931/);
  click(button(root, 'Use version 4'));
  click(button(root, 'Not now'));
  expect([onTake.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
});

it('falls back to the words of the background for a fact that it was not given', () => {
  const changed = [{ fact: 'unknown', from: '$1.10', to: '$0.42' }];
  const { root } = review({ outcome: 'newer', summary, added: [], changed, retired: [] });
  expect(find(root, '.change').textContent).toMatch(/unknown.*\$1\.10 \$0\.42/);
});

it('refuses with place and reason, and says that nothing changed', () => {
  const { root } = review({ outcome: 'refused', reason: 'Expected a number.', place: 'facts, entry 12' });
  expect(root.textContent).toMatch(/refused.*Expected a number\..*facts, entry 12.*unchanged/);
});

it('says that there is nothing newer', () => {
  expect(review({ outcome: 'same', version: 4 }).root.textContent).toContain('Nothing newer than version 4');
});

it('tells what would change on the open pages, where that is known', () => {
  const same = { outcome: 'newer' as const, summary, added: [], changed: [], retired: [] };
  const lede = (effect: Extract<UpdatePreview, { outcome: 'newer' }>['effect']) =>
    find(review({ ...same, ...(effect && { effect }) }).root, '.lede').textContent;
  expect(lede([{ from: 'unreferenced', to: 'consistent', claims: 1 }])).toContain(
    'one claim would move from No reference to Consistent.',
  );
  expect(lede([])).toContain('No claim on the pages you have open');
  expect(lede(undefined)).not.toContain('open');
});
