import { expect, test } from 'vitest';
import { problemsAfter } from '../example.ts';
import { safeLink } from './safe-link.ts';

test('finds a link with a password', () => {
  expect(
    problemsAfter([safeLink], {
      'sources.yaml': [['https://news.example/heron', 'https://me:secret@news.example/heron']],
    }),
  ).toEqual([
    {
      file: 'sources.yaml',
      line: 11,
      rule: 'safe-link',
      words: 'https://me:secret@news.example/heron',
      reason: 'holds a user name or password',
    },
  ]);
});

test('finds a link to a local host', () => {
  expect(
    problemsAfter([safeLink], { 'sources.yaml': [['https://news.example/heron', 'http://localhost/heron']] }),
  ).toEqual([
    { file: 'sources.yaml', line: 11, rule: 'safe-link', words: 'http://localhost/heron', reason: 'is no public host' },
  ]);
});

test('finds a link that is no address', () => {
  expect(
    problemsAfter([safeLink], { 'sources.yaml': [['https://news.example/heron', 'https://news example/heron']] }),
  ).toEqual([
    { file: 'sources.yaml', line: 11, rule: 'safe-link', words: 'https://news example/heron', reason: 'is no address' },
  ]);
});
