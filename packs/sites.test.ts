import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sites: string[] = JSON.parse(readFileSync(new URL('./sites.json', import.meta.url), 'utf8'));

test('lists at least 150 sites', () => {
  expect(sites.length).toBeGreaterThanOrEqual(150);
});

test('holds match patterns for one host with its subdomains, and nothing wider', () => {
  const pattern = /^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]{2,}\/\*$/;
  expect(sites.filter((site) => !pattern.test(site))).toEqual([]);
});

test('is sorted and has no site twice', () => {
  expect(sites).toEqual([...new Set(sites)].sort());
});

test('has no pattern that another one covers', () => {
  const hosts = sites.map((site) => site.slice('*://*.'.length, -'/*'.length));
  const covered = hosts.filter((host) => hosts.some((wider) => host.endsWith(`.${wider}`)));
  expect(covered).toEqual([]);
});
