import { type Node, visit } from 'yaml';

/** Lines of a comment; an empty one parts its paragraphs. */
const linesOf = (text: string | null | undefined): string[] =>
  text
    ? text
        .trim()
        .split('\n')
        .map((line) => line.trim())
    : [];

/** Comments that hang on a node itself, above it or behind it. */
export function commentsOn(node: unknown): string[] {
  const { commentBefore, comment } = (node ?? {}) as Partial<Node>;
  return [...linesOf(commentBefore), ...linesOf(comment)];
}

/** Comments of a node and of everything inside it. */
export function commentsWithin(node: unknown): string[] {
  const found: string[] = [];
  if (node) visit(node as Node, { Node: (_, inner) => void found.push(...commentsOn(inner)) });
  return found;
}

export const commentLines = (comments: readonly string[], indent: string): string[] =>
  comments.map((line) => (line === '' ? '' : `${indent}# ${line}`));
