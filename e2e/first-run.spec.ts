/** The first page and the line about what is new: what a reader sees after an installation and after an update. */
import type { Settings } from '../schema/settings.ts';
import { expect, test } from './fixtures.ts';

test('the first page explains a live sample by keyboard, and closes', async ({ fresh }) => {
  const welcome = await fresh.open('welcome.html');
  const marks = welcome.locator('.live-mark');
  await expect(marks.first()).toBeVisible();
  const verdicts: string[] = [];
  for (const mark of await marks.all()) {
    await welcome.keyboard.press('Tab');
    await expect(mark).toBeFocused();
    verdicts.push((await welcome.locator('.sample-card .verdict-badge').textContent()) ?? '');
    await expect(welcome.locator('.sample-card .source-list')).toBeVisible();
  }
  expect(verdicts).toContain('Conflicting');
  expect(verdicts).toContain('Misattributed');
  expect(verdicts).toContain('Consistent');
  const closed = welcome.waitForEvent('close');
  await welcome.getByRole('button', { name: 'Start reading' }).click();
  await closed;
});

test('the first page leads to the sites, and the options back to it', async ({ fresh }) => {
  const welcome = await fresh.open('welcome.html');
  await welcome.getByRole('link', { name: 'Choose the sites' }).click();
  await expect(welcome.getByRole('heading', { name: 'Sites', exact: true })).toBeVisible();
  await welcome.getByRole('link', { name: 'About', exact: true }).click();
  await welcome.getByRole('link', { name: 'Open the page' }).click();
  await expect(welcome.locator('.live-mark').first()).toBeVisible();
});

test('after an update one line in the popup tells what is new, until it is dismissed', async ({ fresh }) => {
  const isSeen = async () => (await fresh.send<Settings>({ kind: 'settings' })).seenVersion;
  const version = await isSeen();
  expect(version).toBeTruthy();
  const line = 'New in';
  const popup = await fresh.openPopup(fresh.desk);
  await expect(popup.getByRole('main')).toBeVisible();
  await expect(popup.getByText(line)).toBeHidden();

  await fresh.send({ kind: 'change-settings', settings: { seenVersion: '0.0.9' } });
  await expect(popup.getByText(line)).toBeVisible();
  await popup.getByRole('button', { name: 'Got it' }).click();
  await expect(popup.getByText(line)).toBeHidden();
  await expect.poll(isSeen).toBe(version);
});
