import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Words are read while modules are evaluated: a language is put down before. */
const english = ['components/testing/speak-english.ts'];

const tests = (...rooms: string[]) => rooms.map((room) => `${room}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    // No limit in time decides a test: a busy machine is no failure; this one only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: tests('schema', 'engine', 'packs', 'cli', 'evaluation', 'bench', 'fixtures', 'modules', 'tools'),
        },
      },
      { test: { name: 'page', environment: 'jsdom', setupFiles: english, include: tests('page') } },
      { plugins: [WxtVitest()], test: { name: 'background', environment: 'node', include: tests('background') } },
      { test: { name: 'components', environment: 'jsdom', setupFiles: english, include: tests('components', 'ui') } },
    ],
  },
});
