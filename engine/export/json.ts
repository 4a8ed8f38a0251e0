import type { Exporter } from './exporter.ts';

/** The contract itself (`schema/report.ts`), indented. */
export const json: Exporter = {
  id: 'json',
  label: 'JSON',
  mediaType: 'application/json',
  extension: 'json',
  write: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
};
