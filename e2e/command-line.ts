import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from '../schema/report.ts';

const CHECK = join(import.meta.dirname, '../cli/check.mjs');

/** The report that the command line makes of this page. */
export function checkByCommandLine(html: string, url: string): Report {
  const input = `${JSON.stringify({ id: 'page', html, url })}\n`;
  const { stdout, stderr, status } = spawnSync(process.execPath, [CHECK, '--jsonl'], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the command line failed: ${stderr}${stdout}`);
  return JSON.parse(stdout).report;
}
