import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { type AuthoredFile, authored } from './authored.ts';
import { commentLines, commentsOn, commentsWithin } from './comments.ts';
import { flowEntries, flowText, hasEntries, inOrder, keyText, type Schema, schemaOf, type Table } from './flow.ts';
import { childSchema } from './key-order.ts';
import { canFold, scalarText, wrap } from './scalar.ts';

const width = 120;

/**
 * The canonical text of one authored file, which every file must have. Entries stand in the order of the schema, one
 * to a line; what fits on its line stands there, but for a list of tables; long lists are wrapped and long text is
 * folded (`>-`); large round numbers are written `593e9`; the list items of a file are parted by an empty line; a
 * comment stands above what it is about.
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
    const element = childSchema(schema, 0);
    return node.items.map((item) =>
      (isMap(item) ? dashed(item, element, '') : itemLines(item, element, '')).join('\n'),
    );
  }
  if (isMap(node)) return [tableLines(node, schema, '').join('\n')];
  return [inline(node, schema, '', '').trim()];
}

/** Whether a node goes on behind `head`: it fits there, or it holds plain values only and can be wrapped. */
function isInline(node: unknown, schema: Schema, head: string): boolean {
  if (!hasEntries(node)) return true;
  const text = flowText(node, schema);
  if (text !== undefined && head.length + 1 + text.length <= width) return true;
  return isSeq(node) ? !node.items.some(hasEntries) : !(node as Table).items.some((pair) => hasEntries(pair.value));
}

const tableLines = (table: Table, schema: Schema, indent: string): string[] =>
  inOrder(table, schema).flatMap((pair) => pairLines(pair, schemaOf(pair, schema), indent));

function pairLines(pair: Pair, schema: Schema, indent: string): string[] {
  const head = `${indent}${keyText(pair)}:`;
  const { value } = pair;
  if (isInline(value, schema, head)) {
    const comments = [...commentsOn(pair.key), ...commentsWithin(value)];
    return [...commentLines(comments, indent), head + inline(value, schema, head, indent)];
  }
  const inner = `${indent}  `;
  const below = isSeq(value)
    ? value.items.flatMap((item) => itemLines(item, childSchema(schema, 0), inner))
    : tableLines(value as Table, schema, inner);
  return [...commentLines([...commentsOn(pair.key), ...commentsOn(value)], indent), head, ...below];
}

function itemLines(item: unknown, schema: Schema, indent: string): string[] {
  const head = `${indent}-`;
  const text = flowText(item, schema);
  const fits = text !== undefined && head.length + 1 + text.length <= width;
  if (isMap(item) && !fits) return dashed(item, schema, indent);
  return [...commentLines(commentsWithin(item), indent), head + inline(item, schema, head, indent)];
}

/** A table as a list item, an entry to a line, with its comments above the dash. */
function dashed(item: Table, schema: Schema, indent: string): string[] {
  const lines = tableLines(item, schema, `${indent}  `);
  const start = lines.findIndex((line) => line !== '' && !line.trimStart().startsWith('#'));
  const above = lines.slice(0, start).map((line) => (line === '' ? '' : indent + line.trim()));
  const first = `${indent}- ${lines[start]?.trimStart() ?? '{}'}`;
  return [...commentLines(commentsOn(item), indent), ...above, first, ...lines.slice(start + 1)];
}

/** What follows `head`: a space and the value, or a value that goes on in the lines below. */
function inline(node: unknown, schema: Schema, head: string, indent: string): string {
  if (hasEntries(node)) return wrapped(node, schema, head, indent);
  const value = isScalar(node) ? node.value : node;
  const line = scalarText(value, false);
  if (typeof value !== 'string' || head.length + 1 + line.length <= width || !canFold(value)) return ` ${line}`;
  const folded = wrap(value.split(' '), width - indent.length - 2);
  return [' >-', ...folded.map((row) => `${indent}  ${row}`)].join('\n');
}

function wrapped(node: unknown, schema: Schema, head: string, indent: string): string {
  const line = ` ${flowText(node, schema)}`;
  if (head.length + line.length <= width) return line;
  const entries = flowEntries(node, schema)?.map((entry) => `${entry},`) ?? [];
  const rows = wrap(entries, width - indent.length - 2).map((row) => `${indent}  ${row}`);
  const [open, close] = isSeq(node) ? ['[', ']'] : ['{', '}'];
  return [` ${open}`, ...rows, `${indent}${close}`].join('\n');
}
