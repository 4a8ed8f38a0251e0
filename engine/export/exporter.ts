import type { Report } from '#schema/report';

/** A form that a report can leave in. */
export interface Exporter {
  readonly id: string;
  /** What a reader picks from: `Markdown`. */
  readonly label: string;
  readonly mediaType: string;
  /** Of a file, without the dot. */
  readonly extension: string;
  /** The whole text of the file, the same for the same report. */
  readonly write: (report: Report) => string;
}
