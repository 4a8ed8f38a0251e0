import { expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'chrome-extension://abc/x',
  'https://me:secret@a.example/',
  'https://a.example/\u202egpj.exe',
  'no address',
  '',
  undefined,
])('does not follow %s', (url) => {
  expect(safeLink(url)).toBeUndefined();
});

it('follows the web, and names the host as it is asked for', () => {
  expect(safeLink('https://www.news.example/a?b=c')).toEqual({
    href: 'https://www.news.example/a?b=c',
    host: 'news.example',
  });
  expect(safeLink('http://xn--pple-43d.example/')?.host).toBe('xn--pple-43d.example');
  expect(safeLink('https://аpple.example/')?.host).toBe('xn--pple-43d.example');
});
