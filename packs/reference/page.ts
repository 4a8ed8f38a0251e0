import * as z from 'zod/mini';
import { rules } from '../lint/rules/index.ts';
import { type PackType, packNotes, packTypes } from './json-schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How the page calls the types, in the order in which it tells of them. */
const headings: Readonly<Record<PackType, string>> = {
  pack: 'Pack',
  source: 'Source',
  entity: 'Entity',
  metric: 'Metric',
  cues: 'Cues',
  decoy: 'Decoy',
  fact: 'Fact',
  quantityValue: 'Value: a quantity',
  dateValue: 'Value: a date',
  stanceValue: 'Value: a stance',
  scope: 'Scope',
};

/** Every type of a pack with its fields, from the schema and its comments. */
function referenceTables(): string {
  const notes = packNotes();
  return Object.entries(headings)
    .map(([name, heading]) => {
      const { about = '', fields = new Map<string, string>() } = notes.get(name) ?? {};
      const schema = z.toJSONSchema(packTypes[name as PackType], { io: 'input' });
      const rows = Object.entries(schema.properties ?? {}).map(([field, property]) => {
        const must = schema.required?.includes(field) ? 'yes' : '';
        return `| \`${field}\` | ${must} | ${typeWords(property)} | ${escaped(fields.get(field) ?? '')} |`;
      });
      const table = ['| field | must | type | meaning |', '|---|---|---|---|', ...rows].join('\n');
      return [`### ${heading}`, about, table].filter((part) => part !== '').join('\n\n');
    })
    .join('\n\n');
}

/** Every rule of the linter with what it demands. */
const ruleTable = (): string =>
  ['| rule | demands |', '|---|---|', ...rules.map(({ id, demands }) => `| \`${id}\` | ${escaped(demands)} |`)].join(
    '\n',
  );

/**
 * The reference page with its generated parts made anew; what is written by hand around them stays.
 *
 * @param text the page, with `<!-- begin NAME -->` and `<!-- end NAME -->` around each part
 * @throws if a part has no such marks
 */
export function referencePage(text: string): string {
  return withPart(withPart(text, 'fields', referenceTables()), 'rules', ruleTable());
}

function withPart(text: string, name: string, part: string): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no ${begin} with its end`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}

const escaped = (text: string): string => text.replaceAll('|', '\\|');

/** A type in the words of an author: `list of text`, `one of primary, press`. */
function typeWords(schema: JsonSchema | boolean | undefined): string {
  if (typeof schema !== 'object') return 'anything';
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return 'a quantity, a date or a stance';
  if (schema.type === 'array') return schema.prefixItems ? 'smallest and largest' : `list of ${itemWords(schema)}`;
  if (schema.type === 'object') return schema.properties ? 'table' : 'table by language or name';
  return stringWords(schema);
}

const itemWords = ({ items }: JsonSchema): string => (Array.isArray(items) ? 'values' : typeWords(items));

function stringWords({ type, pattern }: JsonSchema): string {
  if (type !== 'string') return type === 'integer' ? 'whole number' : type === 'boolean' ? '`true`' : 'number';
  if (pattern?.startsWith('^[a-z0-9]')) return 'id';
  if (pattern?.includes('\\d{4}')) return pattern.includes('?') ? 'day, month or year' : 'day';
  return pattern?.startsWith('^http') ? 'address' : 'text';
}
