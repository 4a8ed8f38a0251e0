import { beforeEach, expect, test } from 'vitest';
import { createQueue } from './queue.ts';
import { createSettings } from './settings.ts';
import { installFakeExtension } from './testing/fake-extension.ts';

beforeEach(() => void installFakeExtension());

test('has a value for every setting from the beginning', async () => {
  expect(await createSettings(createQueue()).read()).toMatchObject({ marks: 'all', theme: 'system', addedSites: [] });
});

test('leaves alone what a change does not name', async () => {
  const settings = createSettings(createQueue());
  await settings.change(() => ({ theme: 'dark' }));
  await settings.change(() => ({ marks: 'none', theme: undefined }));
  expect(await settings.read()).toMatchObject({ marks: 'none', theme: 'dark' });
});

test('loses none of twenty changes that come at once', async () => {
  const settings = createSettings(createQueue());
  const hosts = Array.from({ length: 20 }, (_, n) => `site-${n}.example`);
  await Promise.all(hosts.map((host) => settings.change(({ addedSites }) => ({ addedSites: [...addedSites, host] }))));
  expect((await settings.read()).addedSites).toEqual(hosts);
});
