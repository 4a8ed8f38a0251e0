/** Door `#engine/export`: a report in the forms that other tools read. Pure: a report in, a text out. */
import { csv } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { webAnnotation } from './web-annotation.ts';

export type { Exporter } from './exporter.ts';
export { csv, json, markdown, webAnnotation };

/** All forms, in the order of a menu. */
export const exporters: readonly Exporter[] = [json, csv, markdown, webAnnotation];
