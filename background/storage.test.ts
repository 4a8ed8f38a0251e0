import { beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { storedItem, writeTogether } from './storage.ts';
import { installFakeExtension } from './testing/fake-extension.ts';

const item = () => storedItem('local', 'lamp', z.object({ lit: z.boolean() }));

beforeEach(() => void installFakeExtension());

test('reads back what was written, and nothing once it is removed', async () => {
  await item().write({ lit: true });
  expect(await item().read()).toEqual({ lit: true });
  await item().remove();
  expect(await item().read()).toBeUndefined();
});

test('sets aside what it cannot understand, and says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await browser.storage.local.set({ lamp: { lit: 'yes' } });
  expect(await item().read()).toBeUndefined();
  expect(await browser.storage.local.get(null)).toEqual({ 'damaged:lamp': { lit: 'yes' } });
  expect(warn).toHaveBeenCalledOnce();
  await item().remove();
  expect(await browser.storage.local.get(null)).toEqual({});
  warn.mockRestore();
});

test('writes several items in one call', async () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  await writeTogether('local', item().entry({ lit: false }), { other: 1 });
  expect(set).toHaveBeenCalledExactlyOnceWith({ lamp: { lit: false }, other: 1 });
  set.mockRestore();
});
