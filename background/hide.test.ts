import { beforeEach, describe, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import type { Claim } from '#schema/claim';
import { limits } from '#schema/limits';
import { type Settings, settings } from '#schema/settings';
import { withHiding } from './hide.ts';
import { start } from './index.ts';
import { type FakeExtension, installFakeExtension, pageSender, popupSender, send } from './testing/fake-extension.ts';

const TAB = 7;
const URL_OF_PAGE = 'https://www.blog.example/lights';

let fake: FakeExtension;
beforeEach(async () => {
  fake = installFakeExtension();
  fake.granted.add('https://*.blog.example/*');
  fake.shown.set(TAB, { documentId: 'doc-1', url: URL_OF_PAGE });
  start();
  await send({ kind: 'topic-found' }, page());
  await send({ kind: 'spotter-ready' }, page());
  await send(
    { kind: 'claims-spotted', page: { language: 'en' }, claims: [claim('c1', 8e6), claim('c2', 9e6)] },
    page(),
  );
});

const page = () => pageSender(TAB, 'doc-1', URL_OF_PAGE);
const badge = () => browser.action.getBadgeText({ tabId: TAB });
const kept = () => send({ kind: 'settings' }, popupSender()) as Promise<Settings>;

const claim = (id: string, dollars: number): Claim => ({
  id,
  quote: `$${dollars}`,
  start: 0,
  end: 8,
  sentence: `It cost $${dollars}.`,
  selector: { type: 'TextQuoteSelector', exact: `$${dollars}`, prefix: '', suffix: '' },
  subject: 'north-light',
  metric: 'building-cost',
  value: { min: dollars, max: dollars, unit: 'USD' },
  approx: false,
  manner: 'stated',
});

describe('from the page', () => {
  test('a claim of its report goes out of the marks and the count, and comes back', async () => {
    expect(await badge()).toBe('2');
    await send({ kind: 'hide-claim', claim: 'c2' }, page());
    expect(await badge()).toBe('1');
    const { hiddenClaims } = await kept();
    expect(hiddenClaims).toMatchObject([{ quote: '$9000000' }]);
    expect(fake.toTabs.at(-1)).toMatchObject({ message: { kind: 'settings-changed', settings: { hidesAll: false } } });
    await send({ kind: 'set-hidden', hiding: { what: 'claim', claim: hiddenClaims[0] }, hidden: false }, popupSender());
    expect(await badge()).toBe('2');
  });

  test('a claim that its report does not hold is not hidden', async () => {
    await send({ kind: 'hide-claim', claim: 'c3' }, page());
    await send({ kind: 'hide-claim', claim: 'c1' }, pageSender(8, 'doc-8', 'https://other.example/'));
    expect((await kept()).hiddenClaims).toEqual([]);
  });

  test('its own site, as the browser names it', async () => {
    await send({ kind: 'hide-site' }, page());
    expect((await kept()).unmarkedSites).toEqual(['blog.example']);
    expect(await badge()).toBe('');
    expect(await browser.action.getTitle({ tabId: TAB })).toBe('Sounding: 2 hidden');
    expect(fake.toTabs.at(-1)).toMatchObject({ message: { settings: { hidesAll: true } } });
  });
});

test('a verdict, from a page of ours', async () => {
  await send({ kind: 'set-hidden', hiding: { what: 'verdict', verdict: 'conflicting' }, hidden: true }, popupSender());
  expect(await badge()).toBe('');
  expect(fake.broadcasts).toContainEqual({ kind: 'settings-changed', settings: await kept() });
});

test('choosing twice is choosing once; of too many claims the latest count', () => {
  const all = settings.parse({});
  const hide = (before: Settings, dollars: number): Settings => {
    const value = { min: dollars, max: dollars, unit: 'USD' };
    const hidden = { subject: 'a', metric: 'b', value, quote: 'x' };
    return { ...before, ...withHiding(before, { what: 'claim', claim: hidden }, true) };
  };
  expect(hide(hide(all, 1), 1).hiddenClaims).toHaveLength(1);
  const many = Array.from({ length: limits.hiddenClaims + 5 }, (_, n) => n).reduce(hide, all);
  expect(many.hiddenClaims).toHaveLength(limits.hiddenClaims);
  expect(many.hiddenClaims.at(-1)?.value).toMatchObject({ min: limits.hiddenClaims + 4 });
});
