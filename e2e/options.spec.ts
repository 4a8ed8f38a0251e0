/** The pages of the options: what is kept and cleared, the keys, the sites. */
import type { Settings } from '../schema/settings.ts';
import { expect, test } from './fixtures.ts';

test('the privacy page tells what is kept, and clears it after asking once', async ({ fresh }) => {
  await fresh.send({ kind: 'change-settings', settings: { theme: 'dark' } });
  await fresh.send({ kind: 'choose-site', site: 'never.example', choice: 'never' });
  const options = await fresh.open('options.html#privacy');
  await expect(options.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(options.getByText(/the address of the last update\. [1-9]\d* byte/)).toBeVisible();
  await options.getByRole('button', { name: 'Reset the settings' }).click();
  await options.getByRole('button', { name: 'Yes, do it' }).click();
  await expect(options.getByRole('status')).toHaveText('All settings are as on the first day.');
  await expect(options.locator('html')).not.toHaveAttribute('data-theme');
  expect(await fresh.send<Settings>({ kind: 'settings' })).toMatchObject({ theme: 'system', blockedSites: [] });
});

test('the keys are shown as the browser has them, and lead to its own page', async ({ fresh }) => {
  const options = await fresh.open('options.html#shortcuts');
  const row = options.locator('.setting', { hasText: 'Go to the next claim' });
  await expect(row.locator('kbd')).toHaveText(['Alt', 'N']);
  const opened = fresh.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Change the keys' }).click();
  expect((await opened).url()).toBe('chrome://extensions/shortcuts');
});

test('a listed site is found by its name and never read again', async ({ fresh }) => {
  const options = await fresh.open('options.html#sites');
  await options.getByText('See the list').click();
  await options.getByLabel('Find a site in the list').fill('bbc');
  await options.getByRole('button', { name: 'Never read bbc.com' }).click();
  await expect(options.getByRole('button', { name: 'Remove bbc.com' })).toBeVisible();
  expect(await fresh.send<Settings>({ kind: 'settings' })).toMatchObject({ blockedSites: ['bbc.com'] });
});
