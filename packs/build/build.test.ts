import { expect, test } from 'vitest';
import { pack as packSchema } from '#schema/pack';
import { example } from '../lint/example.ts';
import { buildPack, parseLoaded } from './build.ts';
import { loadTexts } from './load.ts';
import { PackError } from './problem.ts';

test('gives the same bytes for the same files', () => {
  const json = () => JSON.stringify(parseLoaded(loadTexts(example)));
  expect(json()).toBe(json());
});

test('gives a pack that the schema takes unchanged', () => {
  const { pack, json } = buildPack('packs/deepseek');
  expect(packSchema.parse(JSON.parse(json))).toEqual(pack);
}, 30_000);

test('puts the fields of an entry in the order of the schema, whatever order an author chose', () => {
  const facts = example['facts.yaml'] ?? '';
  const shuffled = facts.replace('subject: lark\n  metric: price\n', 'metric: price\n  subject: lark\n');
  expect(shuffled).not.toBe(facts);
  const json = (text: string) => JSON.stringify(parseLoaded(loadTexts({ ...example, 'facts.yaml': text })));
  expect(json(shuffled)).toBe(json(facts));
});

test('refuses with every place that is not right', () => {
  const texts = { ...example, 'facts.yaml': '- id: A\n- id: b\n  subject: 7\n' };
  expect(() => parseLoaded(loadTexts(texts))).toThrow(PackError);
  expect(() => parseLoaded(loadTexts(texts))).toThrow(
    /facts\.yaml:1 schema "A id"[\s\S]*facts\.yaml:3 schema "b subject"/,
  );
});
