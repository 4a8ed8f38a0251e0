import { describe, expect, it, vi } from 'vitest';
import { button, click, find, input, mount } from '#components/testing';
import { SitesPage, siteName } from './index.tsx';

describe('the name of a site', () => {
  it.each([
    ['news.example', 'news.example'],
    [' https://www.News.example/a/b?c ', 'news.example'],
    ['m.news.example:8080', 'm.news.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['', undefined],
    ['news', undefined],
    ['javascript:alert(1)', undefined],
    ['ftp://news.example', undefined],
    ['news .example', undefined],
  ])('%s is %s', (typed, name) => {
    expect(siteName(typed)).toBe(name);
  });
});

it('adds, blocks and removes', () => {
  const onChoose = vi.fn();
  const sites = { defaults: [], added: [{ site: 'mine.example', granted: false }], blocked: ['never.example'] };
  const root = mount(<SitesPage sites={sites} onChoose={onChoose} />);
  input(find(root, 'input'), 'www.new.example');
  click(button(root, 'Always read'));
  input(find(root, 'input'), 'old.example');
  click(button(root, 'Never read'));
  click(button(root, 'Give permission: mine.example'));
  click(button(root, 'Remove never.example'));
  expect(onChoose.mock.calls).toEqual([
    ['new.example', 'always'],
    ['old.example', 'never'],
    ['mine.example', 'always'],
    ['never.example', 'default'],
  ]);
  input(find(root, 'input'), 'no site');
  click(button(root, 'Always read'));
  expect(find(root, '[role="status"]').textContent).toBe('This is not the name of a site.');
});

it('finds a site of the curated list, gives its permission back or takes it out', () => {
  const onChoose = vi.fn();
  const defaults = [
    { site: 'morning.example', granted: true },
    { site: 'evening.example', granted: false },
  ];
  const root = mount(<SitesPage sites={{ defaults, added: [], blocked: [] }} onChoose={onChoose} />);
  const list = find(root, '.site-names');
  input(find(list, 'input'), 'EVEN');
  expect(list.querySelectorAll('li')).toHaveLength(1);
  expect(find(list, '[role="status"]').textContent).toBe('1 site');
  click(button(list, 'Give permission: evening.example'));
  click(button(list, 'Never read evening.example'));
  click(find(root, '[role="switch"]'));
  expect(onChoose.mock.calls).toEqual([
    ['evening.example', 'always'],
    ['evening.example', 'never'],
    ['*', 'always'],
  ]);
});
