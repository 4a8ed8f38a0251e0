import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import type { CheckedClaim, Verdict } from '#schema/report';
import { badgeOf, showBadge } from './badge.ts';
import { installFakeExtension } from './testing/fake-extension.ts';

const claimsOf = (...verdicts: Verdict[]) => verdicts.map((verdict) => ({ verdict }) as CheckedClaim);

test.each<[string, Verdict[], string, string]>([
  ['nothing found', [], '', 'Sounding: no claims found'],
  ['one that agrees', ['consistent'], '✓', 'Sounding: 1 claim, all consistent'],
  ['no reference', ['consistent', 'unreferenced'], '', 'Sounding: 2 claims, none differs'],
  ['one that differs', ['consistent', 'conflicting'], '1', 'Sounding: 2 claims, 1 differs'],
  [
    'all that counts',
    ['conflicting', 'misattributed', 'disputed', 'unreferenced'],
    '3',
    'Sounding: 4 claims, 3 differ',
  ],
  ['many', Array(100).fill('disputed'), '99+', 'Sounding: 100 claims, 100 differ'],
])('%s', (_, verdicts, text, title) => {
  expect(badgeOf(claimsOf(...verdicts), 0, false)).toEqual({ text, title });
});

test('warns of data past its date, where there is something to warn of', () => {
  expect(badgeOf(claimsOf('conflicting'), 0, true)).toEqual({
    text: '!',
    title: 'Sounding: 1 claim, 1 differs. The reference data is past its date',
  });
  expect(badgeOf([], 0, true).text).toBe('');
});

test('says how many are hidden, and does not count them', () => {
  expect(badgeOf(claimsOf('consistent', 'conflicting'), 2, false)).toEqual({
    text: '1',
    title: 'Sounding: 2 claims, 1 differs; 2 hidden',
  });
  expect(badgeOf([], 3, false)).toEqual({ text: '', title: 'Sounding: 3 hidden' });
});

beforeEach(() => void installFakeExtension());

test('is shown on its own tab', async () => {
  await showBadge(3, { text: '2', title: 'two' });
  expect(await browser.action.getBadgeText({ tabId: 3 })).toBe('2');
  expect(await browser.action.getTitle({ tabId: 3 })).toBe('two');
  expect(await browser.action.getBadgeText({ tabId: 4 })).toBe('');
});
