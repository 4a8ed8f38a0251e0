import * as z from 'zod/mini';
import { cues, decoy, entity, fact, metric, pack, source } from '#schema/pack';
import { report } from '#schema/report';
import { dateValue, quantityValue, scope, stanceValue } from '#schema/value';
import { authored } from '../build/authored.ts';
import { childSchema } from '../build/key-order.ts';
import { fieldNotes, type TypeNotes } from './field-notes.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';

/** What each file describes. Authored files come apart from the built pack, as an editor meets them. */
const described: Readonly<Record<string, { title: string; schema: z.core.$ZodType }>> = {
  pack: { title: 'A built reference pack, sounding-pack/1', schema: pack },
  report: { title: 'A report on a page, sounding-report/1', schema: report },
  'pack-header': { title: 'pack.yaml of an authored pack', schema: authored.pack },
  'pack-sources': { title: 'A file of sources of an authored pack', schema: authored.sources },
  'pack-entities': { title: 'A file of entities of an authored pack', schema: authored.entities },
  'pack-metrics': { title: 'A file of metrics of an authored pack', schema: authored.metrics },
  'pack-decoys': { title: 'A file of decoys of an authored pack', schema: authored.decoys },
  'pack-facts': { title: 'A file of facts of an authored pack', schema: authored.facts },
};

/** The types of a pack, by their names in the code. */
export const packTypes = {
  pack,
  source,
  entity,
  metric,
  cues,
  decoy,
  fact,
  quantityValue,
  dateValue,
  stanceValue,
  scope,
} as const;
export type PackType = keyof typeof packTypes;

export const packNotes = (): Map<string, TypeNotes> =>
  new Map([...fieldNotes('schema/pack.ts'), ...fieldNotes('schema/value.ts')]);

/**
 * JSON Schema 2020-12 of all that authors of packs and readers of reports write or read, for editors and validators.
 *
 * @returns texts by the names of their files in `schemas/`
 */
export function jsonSchemas(): Record<string, string> {
  const notes = notesBySchema();
  const override = (context: { zodSchema: z.core.$ZodType; jsonSchema: z.core.JSONSchema.BaseSchema }) => {
    for (const [field, note] of notes.get(context.zodSchema)?.fields ?? []) {
      const property = context.jsonSchema.properties?.[field];
      if (note !== '' && typeof property === 'object') property.description = note;
    }
  };
  const files = Object.entries(described).map(([name, { title, schema }]) => {
    const { $schema: _, ...body } = z.toJSONSchema(schema, { io: 'input', override });
    const text = JSON.stringify({ $schema: draft, $id: `urn:sounding:${name}:1`, title, ...body }, null, 2);
    return [`${name}.schema.json`, `${text}\n`] as const;
  });
  return Object.fromEntries(files);
}

/** Comments of the types, found by the schemas themselves; what an author writes has the comments of what is built. */
function notesBySchema(): Map<z.core.$ZodType, TypeNotes | undefined> {
  const notes = packNotes();
  const types = Object.entries(packTypes).map(([name, schema]) => [schema, notes.get(name)] as const);
  return new Map<z.core.$ZodType, TypeNotes | undefined>([
    ...types,
    [authored.pack, notes.get('pack')],
    [childSchema(authored.entities, 0), notes.get('entity')],
    [childSchema(authored.facts, 0), notes.get('fact')],
  ]);
}
