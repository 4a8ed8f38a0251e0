import { expect, test } from 'vitest';
import { lintPack, problemLine } from '../index.ts';

test('has no problem that the linter knows', () => {
  expect(lintPack('packs/crowdstrike').map(problemLine)).toEqual([]);
});
