/** Stances, ratios and ranks of sentences in the styles of news, lists and speech, half of them without a claim. */
import { describe, expect, test } from 'vitest';
import { buildPack } from '#packs';
import type { Value } from '#schema/value';
import { documentFromText } from '../document/plain-text.ts';
import { compileLexicon } from '../scan/lexicon.ts';
import spec from '../specs/en/stances.json' with { type: 'json' };
import { spot } from '../spot.ts';

const lexicon = compileLexicon(buildPack('packs/deepseek').pack, 'en');
const bound = new Set(['comparison', 'attribute', 'allegation', 'relation', 'role', 'ratio', 'rank']);
const metrics = new Set(lexicon.metrics.filter((m) => bound.has(m.shape)).map((m) => m.id));

/** `0.05..0.1`, `..0.05`, `1`, or the stance. */
function written(value: Value): string {
  if ('stance' in value) return value.stance;
  if (!('unit' in value)) return '';
  const end = (x: number | undefined) => (x === undefined ? '' : String(Number(x.toPrecision(3))));
  return value.min === value.max ? end(value.min) : `${end(value.min)}..${end(value.max)}`;
}

function claimsIn(text: string): string[] {
  return spot(documentFromText(text, { published: spec.published }), lexicon)
    .filter((c) => metrics.has(c.metric))
    .map((c) => `${c.subject} ${c.metric} ${written(c.value)}`);
}

describe.each(spec.groups)('$name', ({ cases }) => {
  test.each(cases)('$text', ({ text, claims, also = [] }: { text: string; claims: string[]; also?: string[] }) => {
    const found = claimsIn(text).filter((c) => !also.includes(c));
    expect(found.sort()).toEqual([...claims].sort());
  });
});
