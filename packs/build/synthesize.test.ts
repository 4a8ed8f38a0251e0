import { expect, test } from 'vitest';
import { pack as packSchema } from '#schema/pack';
import { synthesizePack } from './synthesize.ts';

test.each([1, 10, 2_345])('makes a pack of %i facts that the schema takes and that is whole in itself', (size) => {
  const pack = packSchema.parse(synthesizePack(size));
  expect(pack.facts).toHaveLength(size);
  const ids = new Set([...pack.entities, ...pack.sources].map((entry) => entry.id));
  expect(pack.facts.filter((fact) => ![fact.subject, ...fact.sources].every((id) => ids.has(id)))).toEqual([]);
});

test('makes the same pack again', () => {
  expect(synthesizePack(50)).toEqual(synthesizePack(50));
});
