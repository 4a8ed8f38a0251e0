import { once } from 'node:events';
import type { Writable } from 'node:stream';
import * as z from 'zod/mini';
import type { Report } from '#schema/report';
import { type DocumentInput, parseDocumentInput } from './document-input.ts';
import { InputError, reasonOf } from './input-error.ts';
import { linesOf } from './lines.ts';

/** One line out: the report of the document, or why there is none; `line` counts from 1. */
type Answer =
  | { readonly id: string | number; readonly report: Report }
  | { readonly id: string | number | null; readonly error: string; readonly line: number };

/**
 * Checks one JSON document per line and writes one answer per document, in the same order, as soon as it is there; it
 * reads on only when the output has taken what was written. A bad line is answered with an error, and the rest goes on.
 * Blank lines are no documents. Gives whether every document was checked.
 */
export async function checkLines(
  input: AsyncIterable<string>,
  output: Writable,
  checkOne: (document: DocumentInput) => Promise<Report>,
): Promise<boolean> {
  let number = 0;
  let allChecked = true;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === '') continue;
    const answer = await answerTo(line, number, checkOne);
    if ('error' in answer) allChecked = false;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return allChecked;
}

async function answerTo(
  line: string,
  number: number,
  checkOne: (document: DocumentInput) => Promise<Report>,
): Promise<Answer> {
  let id: string | number | null = null;
  try {
    const json = parseJson(line);
    id = idOf(json);
    const parsed = parseDocumentInput(json);
    if (!parsed.success) throw new InputError(issuesOf(parsed.error));
    return { id: parsed.data.id, report: await checkOne(parsed.data) };
  } catch (error) {
    return { id, error: `line ${number}: ${reasonOf(error)}`, line: number };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('not JSON');
  }
}

/** The id of a line that may be bad otherwise, so that its answer can be told apart. */
function idOf(json: unknown): string | number | null {
  const parsed = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(json);
  return parsed.success ? parsed.data.id : null;
}

function issuesOf(error: z.core.$ZodError): string {
  return error.issues.map(({ path, message }) => [...path.map(String), message].join(' ')).join('; ');
}
