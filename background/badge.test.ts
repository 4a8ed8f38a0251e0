import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import type { CheckedClaim, Report, Verdict } from '#schema/report';
import { badgeOf, showBadge } from './badge.ts';
import { installFakeExtension } from './testing/fake-extension.ts';

const reportOf = (...verdicts: Verdict[]) =>
  ({ claims: verdicts.map((verdict) => ({ verdict }) as CheckedClaim) }) as Report;

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
  expect(badgeOf(reportOf(...verdicts), false)).toEqual({ text, title });
});

test('warns of data past its date, where there is something to warn of', () => {
  expect(badgeOf(reportOf('conflicting'), true)).toEqual({
    text: '!',
    title: 'Sounding: 1 claim, 1 differs. The reference data is past its date',
  });
  expect(badgeOf(reportOf(), true).text).toBe('');
});

beforeEach(() => void installFakeExtension());

test('is shown on its own tab', async () => {
  await showBadge(3, { text: '2', title: 'two' });
  expect(await browser.action.getBadgeText({ tabId: 3 })).toBe('2');
  expect(await browser.action.getTitle({ tabId: 3 })).toBe('two');
  expect(await browser.action.getBadgeText({ tabId: 4 })).toBe('');
});
