import { expect, it, vi } from 'vitest';
import { button, click, find, mount } from '#components/testing';
import { ShortcutsPage } from './index.tsx';

it('shows each key as the browser has it, and leads to where it is changed', () => {
  const change = vi.fn();
  const shortcuts = [
    { name: 'next', description: 'Go to the next claim', keys: 'Alt+N' },
    { name: 'check', description: 'Check this page', keys: '' },
  ];
  const root = mount(<ShortcutsPage shortcuts={shortcuts} onChange={change} />);
  expect([...find(root, '.keys').children].map((key) => key.textContent)).toEqual(['Alt', 'N']);
  expect(root.textContent).toContain('no key');
  click(button(root, 'Change the keys'));
  expect(change).toHaveBeenCalledOnce();
});

it('says where a browser has no keys for extensions', () => {
  const root = mount(<ShortcutsPage shortcuts={undefined} />);
  expect(root.textContent).toContain('gives extensions no keys');
  expect(root.querySelector('button')).toBeNull();
});
