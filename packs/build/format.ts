import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { type AuthoredFile, authored } from './authored.ts';
import { commentLines, commentsOn, commentsWithin } from './comments.ts';
import { childSchema, keyOrder } from './key-order.ts';
import { canFold, scalarText, wrap } from './scalar.ts';

type Schema = z.core.$ZodType;

const width = 120;

/**
 * The canonical text of one authored file, which every file must have. Entries stand in the order of the schema, one
 * to a line; a table or list of plain values stands on one line, wrapped where it is long; long text is folded (`>-`);
 * large round numbers are written `593e9`; the list items of a file are parted by an empty line; a comment stands
 * above what it is about.
 *
 * @throws the parser's error if the text is not YAML
 */
export function formatPack({ section, text }: Pick<AuthoredFile, 'section' | 'text'>): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  return canonical(document, authored[section]);
}

/** The first line in which a text is not as it should be; an absent line is empty. */
export function firstDifference(
  text: string,
  wanted: string,
): { line: number; found: string; expected: string } | undefined {
  if (text === wanted) return undefined;
  const [found, expected] = [text.split('\n'), wanted.split('\n')];
  let line = 0;
  while (found[line] === expected[line]) line++;
  return { line: line + 1, found: found[line] ?? '', expected: expected[line] ?? '' };
}

/** The canonical text of a parsed document. */
export function canonical(document: Document, schema: Schema): string {
  const { contents } = document;
  const head = commentLines(commentsOn({ commentBefore: document.commentBefore }), '');
  const own = commentLines(commentsOn(contents), '');
  const foot = commentLines(commentsOn({ comment: document.comment }), '');
  const [first = '', ...rest] = blocksOf(contents, schema);
  const blocks = [head.join('\n'), [...own, first].join('\n'), ...rest, foot.join('\n')];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A list gives a block for each item, anything else is one. */
function blocksOf(node: unknown, schema: Schema): string[] {
  if (isSeq(node) && node.items.length > 0) {
    return node.items.map((item) => itemLines(item, childSchema(schema, 0), '').join('\n'));
  }
  if (isMap(node)) return [mapLines(node, schema, '').join('\n')];
  return [inline(node, schema, 0, '').trim()];
}

const isFlatMap = (node: unknown): boolean => isMap(node) && node.items.every((pair) => !hasEntries(pair.value));

const hasEntries = (node: unknown): boolean => isMap(node) || isSeq(node);

/** Whether a node can stand on its key's line: plain values only, no table within a table. */
const isInline = (node: unknown): boolean =>
  !hasEntries(node) || isFlatMap(node) || (isSeq(node) && !node.items.some(hasEntries));

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

const scalarOf = (node: unknown, inFlow: boolean): string => scalarText(isScalar(node) ? node.value : node, inFlow);

function sorted(node: { items: Pair[] }, schema: Schema): Pair[] {
  const order = keyOrder(schema);
  const rank = (pair: Pair) => (order.includes(keyOf(pair)) ? order.indexOf(keyOf(pair)) : order.length);
  return node.items.toSorted((a, b) => rank(a) - rank(b));
}

const mapLines = (node: { items: Pair[] }, schema: Schema, indent: string): string[] =>
  sorted(node, schema).flatMap((pair) => pairLines(pair, childSchema(schema, keyOf(pair)), indent));

function pairLines(pair: Pair, schema: Schema, indent: string): string[] {
  const head = `${indent}${scalarText(keyOf(pair), true)}:`;
  const { value } = pair;
  if (isInline(value)) {
    const comments = [...commentsOn(pair.key), ...commentsWithin(value)];
    return [...commentLines(comments, indent), head + inline(value, schema, head.length, indent)];
  }
  const inner = `${indent}  `;
  const below = isSeq(value)
    ? value.items.flatMap((item) => itemLines(item, childSchema(schema, 0), inner))
    : mapLines(value as { items: Pair[] }, schema, inner);
  return [...commentLines([...commentsOn(pair.key), ...commentsOn(value)], indent), head, ...below];
}

function itemLines(item: unknown, schema: Schema, indent: string): string[] {
  if (!isMap(item) || item.items.length === 0) {
    return [
      ...commentLines(commentsWithin(item), indent),
      `${indent}-${inline(item, schema, indent.length + 1, indent)}`,
    ];
  }
  const lines = mapLines(item, schema, `${indent}  `);
  const start = lines.findIndex((line) => line !== '' && !line.trimStart().startsWith('#'));
  const above = lines.slice(0, start).map((line) => line.trim());
  const first = `${indent}- ${lines[start]?.trimStart()}`;
  return [
    ...commentLines(commentsOn(item), indent),
    ...above.map((line) => (line === '' ? '' : indent + line)),
    first,
    ...lines.slice(start + 1),
  ];
}

/** What follows `key:` or the dash of a list: a space and the value, or a value that goes on in the lines below. */
function inline(node: unknown, schema: Schema, column: number, indent: string): string {
  if (isMap(node)) {
    const entries = sorted(node, schema).map(
      (pair) => `${scalarText(keyOf(pair), true)}: ${scalarOf(pair.value, true)}`,
    );
    return bracketed('{', entries, '}', column, indent);
  }
  if (isSeq(node)) {
    const entries = node.items.map((item) => scalarOf(item, true));
    return bracketed('[', entries, ']', column, indent);
  }
  const line = scalarOf(node, false);
  const text = isScalar(node) ? node.value : undefined;
  if (typeof text !== 'string' || column + 1 + line.length <= width || !canFold(text)) return ` ${line}`;
  const folded = wrap(text.split(' '), width - indent.length - 2);
  return [' >-', ...folded.map((row) => `${indent}  ${row}`)].join('\n');
}

function bracketed(open: '{' | '[', entries: readonly string[], close: string, column: number, indent: string): string {
  if (entries.length === 0) return ` ${open}${close}`;
  const space = open === '{' ? ' ' : '';
  const line = ` ${open}${space}${entries.join(', ')}${space}${close}`;
  if (column + line.length <= width) return line;
  const rows = wrap(
    entries.map((entry) => `${entry},`),
    width - indent.length - 2,
  );
  return [` ${open}`, ...rows.map((row) => `${indent}  ${row}`), `${indent}${close}`].join('\n');
}
