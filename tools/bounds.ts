/** Checks the arrows between the rooms (`.dependency-cruiser.cjs`), and that this check can fail. */

import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
/** With fewer modules the tool has not understood the files, as when it cannot read the version of TypeScript. */
const LEAST_MODULES = 120;

/** @param folder a house, relative to this file. @returns what its imports break. */
async function survey(folder: string) {
  const baseDir = fileURLToPath(new URL(folder, import.meta.url));
  const rooms = globSync('*/', { cwd: baseDir, exclude: ['node_modules', 'dist', 'coverage', 'docs'] });
  const { output } = await cruise(rooms, { ...options, baseDir, validate: true, ruleSet: { forbidden } });
  return (output as ICruiseResult).summary;
}

const house = await survey('../');
const proof = await survey('./bad-imports/');

const fired = new Set(proof.violations.map(({ rule }) => rule.name));
const problems = [
  ...house.violations.map(({ rule, from, to }) => `${from} may not import ${to} (${rule.name})`),
  ...forbidden
    .filter(({ name }: { name: string }) => !fired.has(name))
    .map(({ name }: { name: string }) => `the rule ${name} did not fire in tools/bad-imports`),
  ...(house.totalCruised < LEAST_MODULES ? [`only ${house.totalCruised} modules were read`] : []),
];

for (const problem of problems) console.error(problem);
console.log(`${house.totalCruised} modules, ${forbidden.length} rules, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
