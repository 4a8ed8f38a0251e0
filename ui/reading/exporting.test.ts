import { afterEach, expect, it, vi } from 'vitest';
import { claim, page } from '#components/testing';
import type { Report } from '#schema/report';
import { exportingOf, fileName } from './exporting.ts';

const report: Report = {
  format: 'sounding-report/1',
  page: { ...page, url: 'https://www.news.example/bridges' },
  pack: { id: 'bridges', version: 3, issued: '2020-05-01' },
  claims: [claim({})],
  internalConflicts: [],
};
afterEach(() => vi.restoreAllMocks());

it('names the file by site and day, as far as they are known', () => {
  expect(fileName(report, 'csv')).toBe('sounding-news.example-2020-06-01.csv');
  expect(fileName({ ...report, page: { language: 'en' } }, 'md')).toBe('sounding.md');
});

it('offers nothing without claims', () => {
  expect(exportingOf({ state: 'checking' })).toBeUndefined();
  expect(exportingOf({ state: 'report', report: { ...report, claims: [] } })).toBeUndefined();
});

it('saves every form as a file with the whole report in it', async () => {
  const saved: [string, Blob][] = [];
  let blob = new Blob();
  URL.createObjectURL = (made: Blob) => {
    blob = made;
    return 'blob:made';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push([this.download, blob]);
  });
  const choice = exportingOf({ state: 'report', report });
  for (const { id } of choice?.formats ?? []) choice?.save(id);
  expect(saved.map(([name]) => name.split('.').at(-1))).toEqual(['json', 'csv', 'md', 'jsonld']);
  expect(saved.every(([, { size }]) => size > 100)).toBe(true);
});
