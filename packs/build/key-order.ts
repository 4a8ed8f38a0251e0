import * as z from 'zod/mini';

/** A schema that says nothing: its keys have no order. */
const unknown = z.unknown();

/** The same schema without the wrappers that only say that it may be absent. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.core.$ZodOptional ? unwrap(schema._zod.def.innerType) : schema;
}

const objectsOf = (schema: z.core.$ZodType): z.core.$ZodObject[] => {
  const bare = unwrap(schema);
  if (bare instanceof z.core.$ZodObject) return [bare];
  if (bare instanceof z.core.$ZodUnion) return bare._zod.def.options.flatMap(objectsOf);
  return [];
};

/** The keys that a schema names, in the order in which it names them; none for a list or a table by language. */
export const keyOrder = (schema: z.core.$ZodType): string[] =>
  objectsOf(schema).flatMap((object) => Object.keys(object._zod.def.shape));

/** The schema of the value under `key`, or of an element of a list. */
export function childSchema(schema: z.core.$ZodType, key: string | number): z.core.$ZodType {
  const bare = unwrap(schema);
  if (bare instanceof z.core.$ZodArray) return bare._zod.def.element;
  if (bare instanceof z.core.$ZodRecord) return bare._zod.def.valueType;
  for (const object of objectsOf(bare)) {
    const child = object._zod.def.shape[key];
    if (child !== undefined) return child;
  }
  return unknown;
}
