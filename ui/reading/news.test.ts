import { expect, it } from 'vitest';
import { unseenNews } from './news.ts';

it.each([
  ['0.9.0', '0.10.0', '0.10.0'],
  ['0.10.0', '0.10.0', undefined],
  ['0.10.1', '0.10.0', undefined],
  [undefined, '0.10.0', undefined],
])('to who has seen %s the news of %s is %s', (seen, newest, told) => {
  expect(unseenNews(seen, newest)).toBe(told);
});
