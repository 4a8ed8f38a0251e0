/** The program as it is started: exit statuses, messages, files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { report } from '#schema/report';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
const story = path.join(folder, 'story.txt');
const page = path.join(folder, 'page.html');
const prose = 'Analysts were surprised by the news, and many readers asked what it all meant for them. '.repeat(6);

beforeAll(() => {
  spawnSync(process.execPath, [path.join(import.meta.dirname, 'bundle.mjs')], { stdio: 'inherit' });
  writeFileSync(story, 'DeepSeek trained its V3 model for $5.6 million.\n');
  writeFileSync(
    page,
    `<html lang="en"><head><meta name="date" content="2025-01-28"></head><body><article><h1>News</h1>
     <p>${prose}</p><p>DeepSeek’s R1 was trained for $5.6 million.</p></article></body></html>`,
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the bundle; `input` goes to its standard input. */
function check(args: readonly string[], input = '') {
  const program = path.join(import.meta.dirname, '..', 'dist', 'check.mjs');
  return spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8', timeout: 60_000 });
}

test('prints a readable report, without colours where there is no terminal', () => {
  const { status, stdout, stderr } = check([story]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Consistent (1)');
  expect(stdout).toContain('$5.6 million');
  expect(stdout).not.toContain('\u001b');
});

test('prints the report of the contract, with offsets into the text handed in', () => {
  const { status, stdout } = check([story, '--json', '--published', '2025-01-28']);
  expect(status).toBe(0);
  const { page: checked, claims } = report.parse(JSON.parse(stdout));
  expect(checked).toEqual({ language: 'en', published: '2025-01-28' });
  expect(claims.map(({ start, end }) => readFileSync(story, 'utf8').slice(start, end))).toEqual(['$5.6 million']);
});

test('leaves the day of publication out where nobody knows it', () => {
  expect(report.parse(JSON.parse(check([story, '--json']).stdout)).page).toEqual({ language: 'en' });
});

test('reads a page, and the day it names', () => {
  const { stdout } = check(['-', '--json'], readFileSync(page, 'utf8'));
  const { page: checked, claims } = report.parse(JSON.parse(stdout));
  expect(checked.published).toBe('2025-01-28');
  expect(claims.map(({ subject, verdict }) => [subject, verdict])).toEqual([['deepseek-r1', 'misattributed']]);
});

test('writes one file an input, and goes on after one that fails', () => {
  const out = path.join(folder, 'reports', 'new');
  const missing = path.join(folder, 'none.txt');
  const { status, stderr } = check([missing, folder, '--out', out]);
  expect(status).toBe(1);
  expect(stderr).toBe(`check: ${missing}: no such file or folder\n`);
  expect(readdirSync(out).sort()).toEqual(['page.json', 'story.json']);
  expect(report.parse(JSON.parse(readFileSync(path.join(out, 'story.json'), 'utf8'))).claims).toHaveLength(1);
});

test('of several inputs prints one line each', () => {
  const { stdout } = check([story, page, '--json']);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual([story, page]);
});

test('answers documents line by line', () => {
  const lines = [
    '{"id":"a","text":"DeepSeek trained V3 for $5.6 million."}',
    '{"id":"b"}',
    '{"id":"c","html":"<p>Hello"}',
  ];
  const { status, stdout } = check(['--jsonl'], lines.join('\n'));
  expect(status).toBe(1);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(report.parse(answers[0].report).claims).toHaveLength(1);
  expect(answers[1]).toMatchObject({ error: 'line 2: needs either "text" or "html"', line: 2 });
  expect(report.parse(answers[2].report).claims).toEqual([]);
});

test('checks against several packs at once; each claim names its own', () => {
  const other = path.join(folder, 'other.json');
  const program = path.join(import.meta.dirname, '..', 'packs', 'main.ts');
  spawnSync(process.execPath, [program, 'build', 'packs/crowdstrike', '--out', other], { stdio: 'inherit' });
  const both = path.join(folder, 'both.txt');
  writeFileSync(both, 'DeepSeek trained its V3 model for $5.6 million. CrowdStrike crashed 8.5 million devices.\n');
  const bundled = path.join(import.meta.dirname, '..', 'dist', 'deepseek.json');
  const { status, stdout } = check([both, '--json', '--pack', bundled, '--pack', other]);
  expect(status).toBe(0);
  const { claims, packs } = report.parse(JSON.parse(stdout));
  expect(claims.map(({ id, pack, verdict }) => [id, pack, verdict])).toEqual([
    ['c1', 'deepseek', 'consistent'],
    ['c2', 'crowdstrike', 'consistent'],
  ]);
  expect(packs?.map(({ id }) => id)).toEqual(['deepseek', 'crowdstrike']);
});

test.each([
  ['no input', []],
  ['an option that is not there', ['--colour', story]],
  ['a day that is none', [story, '--published', 'yesterday']],
  ['options that do not go together', ['--jsonl', '--json']],
  ['inputs beside --jsonl', ['--jsonl', story]],
  ['a pack that is none', [story, '--pack', story]],
])('wrong use: %s', (_, args) => {
  const { status, stdout, stderr } = check(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('help is no failure', () => {
  const { status, stdout } = check(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Usage: check');
});
