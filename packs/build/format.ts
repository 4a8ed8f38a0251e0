import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type * as z from 'zod/mini';
import { childSchema, keyOrder } from './key-order.ts';
import { canFold, scalarText, wrap } from './scalar.ts';

/**
 * The canonical form of authored files. Entries stand in the order of the schema, one to a line; a table or list of
 * plain values stands on one line, wrapped where it is long; long text is folded (`>-`); large round numbers are
 * written `593e9`; list items of a file are parted by an empty line; a comment stands above what it is about.
 */
const width = 120;

type Schema = z.core.$ZodType;

const keyText = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Comments of a node and all inside it, a line each. */
function commentsWithin(node: unknown): string[] {
  const found: string[] = [];
  const take = (text: string | null | undefined) => {
    if (text) found.push(...text.split('\n').map((line) => line.trim()));
  };
  if (!node) return found;
  visit(node as Node, {
    Node: (_, inner) => {
      take(inner.commentBefore);
      take(inner.comment);
    },
  });
  return found;
}

const commentLines = (comments: readonly string[], indent: string): string[] =>
  comments.filter((line) => line !== '').map((line) => `${indent}# ${line}`);

/** Whether a node can stand on its key's line: no table within a table. */
const isFlat = (node: unknown): boolean =>
  isScalar(node) || !node || (isSeq(node) && node.items.every(isScalar)) || isFlatMap(node);

const isFlatMap = (node: unknown): boolean => isMap(node) && node.items.every((pair) => isScalar(pair.value));

function inOrder(node: { items: Pair[] }, schema: Schema): Pair[] {
  const order = keyOrder(schema);
  const rank = (pair: Pair) => {
    const at = order.indexOf(keyText(pair));
    return at < 0 ? order.length : at;
  };
  return node.items.toSorted((a, b) => rank(a) - rank(b));
}

/** What stands after `key:` (or after the dash of a list), with a leading space or line break. */
function flat(node: unknown, schema: Schema, column: number, indent: string): string {
  if (isSeq(node)) return list(node.items, column, `${indent}  `);
  if (isMap(node)) {
    const entries = inOrder(node, schema).map((pair) => `${keyText(pair)}: ${scalarOf(pair.value, true)}`);
    return bracketed('{ ', entries, ' }', column, `${indent}  `);
  }
  const line = scalarOf(node, false);
  const text = isScalar(node) ? node.value : undefined;
  if (typeof text !== 'string' || column + 1 + line.length <= width || !canFold(text)) return ` ${line}`;
  const lines = wrap(text.split(' '), width - indent.length - 2);
  return [' >-', ...lines.map((folded) => `${indent}  ${folded}`)].join('\n');
}

const scalarOf = (node: unknown, inFlow: boolean): string => scalarText(isScalar(node) ? node.value : node, inFlow);

const list = (items: readonly unknown[], column: number, indent: string): string =>
  bracketed(
    '[',
    items.map((item) => scalarOf(item, true)),
    ']',
    column,
    indent,
  );

function bracketed(open: string, entries: readonly string[], close: string, column: number, indent: string): string {
  if (entries.length === 0) return ` ${open.trim()}${close.trim()}`;
  const line = `${open}${entries.join(', ')}${close}`;
  if (column + 1 + line.length <= width) return ` ${line}`;
  const commaed = entries.map((entry) => `${entry},`);
  const outer = indent.slice(2);
  return [
    ` ${open.trim()}`,
    ...wrap(commaed, width - indent.length).map((row) => indent + row),
    outer + close.trim(),
  ].join('\n');
}

function mapLines(node: { items: Pair[] }, schema: Schema, indent: string): string[] {
  return inOrder(node, schema).flatMap((pair) => pairLines(pair, childSchema(schema, keyText(pair)), indent));
}

function pairLines(pair: Pair, schema: Schema, indent: string): string[] {
  const head = `${indent}${keyText(pair)}:`;
  const above = commentsWithin(pair.key);
  if (isFlat(pair.value)) {
    const comments = commentLines([...above, ...commentsWithin(pair.value)], indent);
    return [...comments, head + flat(pair.value, schema, head.length, indent)];
  }
  return [
    ...commentLines([...above, ...ownComments(pair.value)], indent),
    head,
    ...nodeLines(pair.value, schema, `${indent}  `),
  ];
}

const ownComments = (node: unknown): string[] => {
  const { commentBefore, comment } = node as Partial<Node>;
  return [commentBefore, comment].flatMap((text) => (text ? text.split('\n').map((line) => line.trim()) : []));
};

function nodeLines(node: unknown, schema: Schema, indent: string): string[] {
  if (isMap(node)) return mapLines(node as { items: Pair[] }, schema, indent);
  if (isSeq(node)) return node.items.flatMap((item) => itemLines(item, childSchema(schema, 0), indent));
  return [indent + scalarOf(node, false)];
}

function itemLines(item: unknown, schema: Schema, indent: string): string[] {
  if (isFlat(item) && !isMap(item)) {
    return [
      ...commentLines(commentsWithin(item), indent),
      `${indent}-${flat(item, schema, indent.length + 1, indent)}`,
    ];
  }
  const [first = '', ...rest] = nodeLines(item, schema, `${indent}  `);
  const comments = commentLines(ownComments(item), indent);
  const leading: string[] = [];
  const lines = [first, ...rest];
  while (lines[0]?.trimStart().startsWith('#')) leading.push((lines.shift() ?? '').slice(2));
  return [...comments, ...leading, `${indent}- ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)];
}

/** The canonical text of a parsed document. */
export function canonical(document: Document, schema: Schema): string {
  const node = document.contents;
  const before = commentLines(document.commentBefore?.split('\n').map((line) => line.trim()) ?? [], '');
  const after = commentLines(document.comment?.split('\n').map((line) => line.trim()) ?? [], '');
  const blocks = [before.join('\n'), ...blocksOf(node, schema), after.join('\n')].filter((block) => block !== '');
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(node: unknown, schema: Schema): string[] {
  if (isSeq(node) && node.items.length > 0) {
    const element = childSchema(schema, 0);
    return [
      ...commentLines(ownComments(node), ''),
      ...node.items.map((item) => itemLines(item, element, '').join('\n')),
    ];
  }
  if (isMap(node)) return [nodeLines(node, schema, '').join('\n')];
  return [flat(node, schema, 0, '').trim()];
}

/**
 * The canonical form of one authored file's text.
 * @throws the parser's error if the text is not YAML
 */
export function formatText(text: string, schema: Schema): string {
  const document = parseDocument(text, { lineCounter: new LineCounter() });
  const [error] = document.errors;
  if (error) throw error;
  return canonical(document, schema);
}
