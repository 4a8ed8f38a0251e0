import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Note, verdicts } from '#schema/report';
import { buildPack } from '../../packs/index.ts';
import { makeClaim } from '../specs/claim.ts';
import { check } from './check.ts';
import { indexPack } from './pack-index.ts';

/** A sentence with the claim it makes, and what the check must say of it by the bundled pack. */
type Case = Parameters<typeof makeClaim>[0] & {
  readonly published: string;
  readonly expect: {
    readonly verdict: string;
    /** The fact that decides first. */
    readonly fact?: string;
    /** Kinds of notes that must be among those given. */
    readonly notes?: readonly Note['kind'][];
    readonly why?: string;
  };
};

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, '../specs/verdicts.json'), 'utf8')) as {
  cases: Case[];
};
const { pack } = buildPack(join(import.meta.dirname, '../../packs/deepseek'));
const index = indexPack(pack);

describe('verdicts by the bundled pack', () => {
  it.each(cases.map((one) => [`${one.published} ${one.sentence}`, one] as const))(
    '%s',
    (_, { published, expect: wanted, ...given }) => {
      const [checked] = check([makeClaim(given)], index, { published, language: 'en' }).claims;
      expect(checked?.verdict, checked?.why).toBe(wanted.verdict);
      if (wanted.fact) expect(checked?.facts[0]).toBe(wanted.fact);
      if (wanted.why) expect(checked?.why).toBe(wanted.why);
      expect(checked?.notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...(wanted.notes ?? [])]));
    },
  );

  it('are asked for of all kinds, over nearly all metrics', () => {
    expect(new Set(cases.map((one) => one.expect.verdict))).toEqual(new Set(verdicts));
    const asked = new Set(cases.map(({ metric }) => metric));
    expect(asked.size).toBeGreaterThan(0.9 * pack.metrics.length);
  });
});
