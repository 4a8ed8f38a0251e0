import { beforeEach, expect, test } from 'vitest';
import { covers } from '#schema/settings';
import { createQueue } from './queue.ts';
import { createSettings } from './settings.ts';
import { createSites } from './sites.ts';
import { type FakeExtension, installFakeExtension } from './testing/fake-extension.ts';

let fake: FakeExtension;
beforeEach(() => {
  fake = installFakeExtension();
});

function start() {
  const queue = createQueue();
  return createSites(createSettings(queue), queue);
}

const grant = (site: string) => {
  fake.granted.add(`https://*.${site}/*`);
  fake.granted.add(`http://*.${site}/*`);
};
const matches = () => fake.registered.get('sentry-on-added-sites')?.matches;

test.each([
  ['news.example', 'news.example', true],
  ['news.example', 'www.news.example', true],
  ['news.example', 'fakenews.example', false],
  ['www.news.example', 'news.example', false],
  ['*', 'anything.example', true],
])('%s covers %s: %s', (site, host, expected) => expect(covers(site, host)).toBe(expected));

test('a page may be read where the browser lets us, and the reader did not say never', async () => {
  expect(await start().access('https://www.blog.example/a')).toBe('not-allowed');
  grant('blog.example');
  expect(await start().access('https://www.blog.example/a')).toBe('allowed');
  await start().choose('blog.example', 'never');
  expect(await start().access('https://www.blog.example/a')).toBe('blocked');
  await start().choose('blog.example', 'default');
  expect(await start().access('https://www.blog.example/a')).toBe('allowed');
});

test('the sentry goes to an added site once choice and permission are there, in either order', async () => {
  await start().choose('blog.example', 'always');
  await start().register();
  expect(matches()).toBeUndefined();
  grant('blog.example');
  await start().register();
  expect(matches()).toEqual(['https://*.blog.example/*', 'http://*.blog.example/*']);

  grant('other.example');
  await start().register();
  expect(matches()).toHaveLength(2);
  await start().choose('other.example', 'always');
  await start().register();
  expect(matches()).toHaveLength(4);
});

test('the sentry leaves when the permission is gone', async () => {
  await start().choose('blog.example', 'always');
  grant('blog.example');
  await start().register();
  fake.granted.clear();
  await start().register();
  expect(fake.registered.size).toBe(0);
});

test('the sentry of an added site does not run where the manifest has one already', async () => {
  await start().choose('*', 'always');
  fake.granted.add('https://*/*').add('http://*/*');
  await start().register();
  const script = fake.registered.get('sentry-on-added-sites');
  expect(script?.matches).toEqual(['https://*/*', 'http://*/*']);
  expect(script?.excludeMatches).toContain('*://*.bbc.com/*');
});

test('lists the sites in force with what the browser says of each', async () => {
  fake.granted.add('*://*.bbc.com/*');
  await start().choose('blog.example', 'always');
  await start().choose('www.reuters.com', 'never');
  const { defaults, added, blocked } = await start().list();
  expect(defaults).toContainEqual({ site: 'bbc.com', granted: true });
  expect(defaults).toContainEqual({ site: 'reuters.com', granted: false });
  expect(added).toEqual([{ site: 'blog.example', granted: false }]);
  expect(blocked).toEqual(['www.reuters.com']);
});

test('a site of the curated list is not added; choosing it only unblocks it', async () => {
  await start().choose('bbc.com', 'never');
  await start().choose('bbc.com', 'always');
  expect(await start().list()).toMatchObject({ added: [], blocked: [] });
});

test('twenty registrations at once end in one', async () => {
  const sites = start();
  grant('blog.example');
  await sites.choose('blog.example', 'always');
  await Promise.all(Array.from({ length: 20 }, () => sites.register()));
  expect([...fake.registered.keys()]).toEqual(['sentry-on-added-sites']);
});
