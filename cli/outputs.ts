import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pack } from '#schema/pack';
import type { Report } from '#schema/report';
import { InputError } from './input-error.ts';
import type { Input } from './inputs.ts';
import { type Look, printReport } from './print-report.ts';

/** Where reports go. Throws an `InputError` if one cannot be put there. */
export type Output = (input: Input, report: Report) => Promise<void> | void;
type Write = (text: string) => void;

/** Reports for reading, one below the other. */
export const readable =
  (write: Write, packs: readonly Pack[], look: Look): Output =>
  (input, report) =>
    write(`${printReport(report, input.name, packs, look)}\n\n`);

/** One report as JSON. */
export const json =
  (write: Write): Output =>
  (_, report) =>
    write(`${JSON.stringify(report, null, 2)}\n`);

/** One report a line, with the name of its input. */
export const jsonLines =
  (write: Write): Output =>
  (input, report) =>
    write(`${JSON.stringify({ id: input.name, report })}\n`);

/** One file a report, `folder/name.json`; the folder is made. What was written is told in a line each. */
export async function files(write: Write, folder: string): Promise<Output> {
  await mkdir(folder, { recursive: true });
  const writtenBy = new Map<string, string>();
  return async (input, report) => {
    const file = path.join(folder, `${input.reportName}.json`);
    const other = writtenBy.get(file);
    if (other) throw new InputError(`its report would replace that of ${other} in ${file}`);
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    writtenBy.set(file, input.name);
    write(`${input.name}: ${report.claims.length} claims, ${file}\n`);
  };
}
