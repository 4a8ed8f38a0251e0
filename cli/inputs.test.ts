import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputsOf } from './inputs.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'inputs-'));
  for (const name of ['b.txt', 'a.html', 'notes.md']) await writeFile(path.join(folder, name), name);
});
afterAll(() => rm(folder, { recursive: true }));

const nothing = Readable.from([]);

test('a folder names its texts and pages, by name', async () => {
  const inputs = await inputsOf(folder, nothing);
  expect(inputs.map(({ reportName }) => reportName)).toEqual(['a', 'b']);
});

test('a file may be called anything', async () => {
  const [input] = await inputsOf(path.join(folder, 'notes.md'), nothing);
  expect(input?.reportName).toBe('notes.md');
  expect(String(await input?.read())).toBe('notes.md');
});

test('a dash is standard input', async () => {
  const [input] = await inputsOf('-', Readable.from([Buffer.from('te'), Buffer.from('xt')]));
  expect(String(await input?.read())).toBe('text');
});

test('says what is not there', async () => {
  await expect(inputsOf(path.join(folder, 'none'), nothing)).rejects.toThrow('no such file or folder');
});
