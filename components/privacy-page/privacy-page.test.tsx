import { beforeEach, expect, it, vi } from 'vitest';
import { button, click, find, mount } from '#components/testing';
import type { PackSummary } from '#schema/message';
import { PrivacyPage } from './index.tsx';

const pack = { counts: { facts: 8, sources: 2, entities: 3, metrics: 4 } } as PackSummary;
const kept = { settings: 2100, data: 412_000, reports: 2, reportBytes: 900, articles: 5, articleBytes: 3100 };
const actions = { onReset: vi.fn(), onForget: vi.fn(), onRemember: vi.fn(), onForgetArticles: vi.fn() };
beforeEach(() => vi.clearAllMocks());

const page = (told = '', remember = true, shown = kept) =>
  mount(<PrivacyPage pack={pack} kept={shown} told={told} remember={remember} {...actions} />);

it('tells how much is kept', () => {
  const text = page().textContent;
  for (const size of ['2.1 kB', '412 kB', '2 pages, 900 byte', '5 articles, 3.1 kB']) expect(text).toContain(size);
});

it('asks once before anything is removed, and keeps the focus in its place', () => {
  const root = page();
  click(button(root, 'Reset the settings'));
  expect(actions.onReset).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Yes, do it');
  click(button(root, 'Yes, do it'));
  expect(actions.onReset).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe('Reset the settings');
});

it('removes nothing when the reader thinks better of it', () => {
  const root = page();
  click(button(root, 'Remove what was added'));
  click(button(root, 'Keep'));
  expect(actions.onForget).not.toHaveBeenCalled();
  expect(button(root, 'Remove what was added')).toBe(document.activeElement);
});

it('announces what came of it', () => {
  expect(find(page('All done.'), '[role="status"]').textContent).toBe('All done.');
});

it('clears what is remembered of articles with one press', () => {
  click(button(page(), 'Clear: Articles you read'));
  expect(actions.onForgetArticles).toHaveBeenCalledOnce();
});

it('says how much would be remembered before it is switched on', () => {
  const root = page('', false, { ...kept, articles: 0 });
  expect(root.textContent).toContain('At most 200 articles and 180 days');
  expect(root.textContent).not.toContain('Kept now');
  click(find(root, '[role="switch"]'));
  expect(actions.onRemember).toHaveBeenCalledExactlyOnceWith(true);
});
