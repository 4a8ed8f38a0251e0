import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the source of the schema says of one of its types: its own comment, and that of each field. */
export type TypeNotes = { readonly about: string; readonly fields: ReadonlyMap<string, string> };

/**
 * Reads the comments of the zod schemas in a file, so that what is said of a field stands in one place.
 *
 * @returns by the name of the exported constant
 */
export function fieldNotes(file: string): Map<string, TypeNotes> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const found = new Map<string, TypeNotes>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const object = initializer && firstObject(initializer);
      if (object) found.set(name.getText(source), { about: commentOf(statement), fields: notesIn(object, source) });
    }
  }
  return found;
}

/** The table of fields in `z.strictObject({ ... })`, whatever is called on the result. */
function firstObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  return ts.forEachChild(node, firstObject);
}

const notesIn = (object: ts.ObjectLiteralExpression, source: ts.SourceFile): Map<string, string> =>
  new Map(object.properties.map((field) => [field.name?.getText(source) ?? '', commentOf(field)]));

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .flatMap((comment) => (ts.isJSDoc(comment) ? (ts.getTextOfJSDocComment(comment.comment) ?? '') : []))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
