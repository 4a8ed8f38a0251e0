import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { button, click, find, mount, press } from '#components/testing';
import { ExportMenu } from './index.tsx';

const formats = [
  { id: 'json', label: 'JSON' },
  { id: 'csv', label: 'CSV' },
];

it('saves in the form that is picked, says so, and closes', () => {
  const save = vi.fn();
  const root = mount(<ExportMenu choice={{ formats, save }} />);
  expect(root.querySelector('.menu')).toBeNull();
  click(button(root, 'Export the report'));
  click(button(root, 'CSV'));
  expect(save).toHaveBeenCalledExactlyOnceWith('csv');
  expect(root.querySelector('.menu')).toBeNull();
  expect(find(root, '[role="status"]').textContent).toBe('The file is being saved.');
});

it('closes on Escape and gives the focus back, and on a press elsewhere', () => {
  const root = mount(<ExportMenu choice={{ formats, save: vi.fn() }} />);
  const opener = button(root, 'Export the report');
  click(opener);
  press(button(root, 'JSON'), 'Escape');
  expect(root.querySelector('.menu')).toBeNull();
  expect(document.activeElement).toBe(opener);
  click(opener);
  act(() => void document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
  expect(root.querySelector('.menu')).toBeNull();
});
