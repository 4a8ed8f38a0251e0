import type { ExportChoice } from '#components/export-menu';
import { exporters } from '#engine/export';
import type { TabState } from '#schema/message';
import type { Report } from '#schema/report';
import { saveFile } from './save-file.ts';

/** How the report of a tab can be saved; undefined where there is none, or nothing in it. */
export function exportingOf(state: TabState): ExportChoice | undefined {
  if (state.state !== 'report' || state.report.claims.length === 0) return undefined;
  const { report } = state;
  return {
    formats: exporters,
    save(format) {
      const exporter = exporters.find(({ id }) => id === format);
      if (exporter) saveFile(fileName(report, exporter.extension), exporter.mediaType, exporter.write(report));
    },
  };
}

/** `sounding-news.example-2025-01-29.csv`: site and day of the article, as far as they are known. */
export function fileName({ page: { url, published } }: Report, extension: string): string {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
  return `${['sounding', host, published].filter(Boolean).join('-')}.${extension}`;
}
