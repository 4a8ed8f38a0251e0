/** Runs every check of the project, one after the other, and closes with one line of counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, findFirefox } from './browser.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  /** A script of package.json. */
  readonly script: string;
  /** Where its runner writes how many tests passed; other steps count as one. */
  readonly report?: { readonly path: string; readonly read: (report: never) => Counts };
}

const vitestCounts = (r: { numPassedTests: number; numFailedTests: number; numPendingTests: number }): Counts => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests,
  skipped: r.numPendingTests,
});

const playwrightCounts = ({
  stats,
}: {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});

const STEPS: Step[] = [
  { script: 'lint' },
  { script: 'types' },
  { script: 'bounds' },
  { script: 'unused' },
  { script: 'unit', report: { path: 'reports/unit.json', read: vitestCounts } },
  { script: 'build' },
  { script: 'size' },
  { script: 'lint:addon' },
  { script: 'e2e', report: { path: 'reports/e2e.json', read: playwrightCounts } },
];

/** Runs one script of package.json. A step that ends badly never counts as without failures. */
function run({ script, report }: Step): Counts {
  console.log(`\n── npm run ${script}`);
  const begun = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const ok = status === 0;
  console.log(`── ${script}: ${ok ? 'passed' : 'FAILED'} after ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  if (!report || !existsSync(report.path)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const counts = report.read(JSON.parse(readFileSync(report.path, 'utf8')) as never);
  return { ...counts, failed: ok ? counts.failed : Math.max(counts.failed, 1) };
}

rmSync('reports', { recursive: true, force: true });
const { path, how } = findBrowser();
console.log(`Browser: ${path} (${how})`);
const firefox = findFirefox();
console.log(firefox ? `Firefox: ${firefox.path} (${firefox.how})` : 'No Firefox: its tests are skipped.');

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const step of STEPS) {
  const counts = run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
