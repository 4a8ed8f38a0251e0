import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import type * as z from 'zod/mini';
import { childSchema, keyOrder } from './key-order.ts';
import { scalarText } from './scalar.ts';

export type Schema = z.core.$ZodType;
/** A table of the parsed file. */
export type Table = { items: Pair[] };

export const hasEntries = (node: unknown): boolean => isMap(node) || isSeq(node);

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

export const keyText = (pair: Pair): string => scalarText(keyOf(pair), true);

export const schemaOf = (pair: Pair, schema: Schema): Schema => childSchema(schema, keyOf(pair));

/** The entries of a table in the order of its schema; what the schema does not know comes last. */
export function inOrder(table: Table, schema: Schema): Pair[] {
  const order = keyOrder(schema);
  const rank = (pair: Pair) => (order.includes(keyOf(pair)) ? order.indexOf(keyOf(pair)) : order.length);
  return table.items.toSorted((a, b) => rank(a) - rank(b));
}

/** A node on one line; nothing for a list of tables, whose entries stand a line each. */
export function flowText(node: unknown, schema: Schema): string | undefined {
  if (isSeq(node)) return node.items.some(hasEntries) ? undefined : `[${flowEntries(node, schema)?.join(', ')}]`;
  if (!isMap(node)) return scalarText(isScalar(node) ? node.value : node, true);
  const entries = flowEntries(node, schema);
  if (entries?.length === 0) return '{}';
  return entries && `{ ${entries.join(', ')} }`;
}

/** The entries of a table or list, each on one line; nothing if one of them cannot be. */
export function flowEntries(node: unknown, schema: Schema): string[] | undefined {
  if (isSeq(node)) return node.items.map((item) => flowText(item, childSchema(schema, 0)) ?? '');
  const texts = inOrder(node as Table, schema).map((pair) => {
    const text = flowText(pair.value, schemaOf(pair, schema));
    return text === undefined ? undefined : `${keyText(pair)}: ${text}`;
  });
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
