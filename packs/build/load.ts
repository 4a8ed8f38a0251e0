import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { type AuthoredFile, type Section, sections } from './authored.ts';
import { placeOf } from './place.ts';
import type { Place, Problem } from './problem.ts';

/** A pack as its author wrote it, not yet checked against the schema. */
export type LoadedPack = {
  readonly files: readonly AuthoredFile[];
  /** All files put together in the shape of the built pack. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** What kept files from being read. */
  readonly problems: readonly Problem[];
  /** Where the value at a path of `raw` stands. */
  place(path: readonly PropertyKey[]): Place;
};

/**
 * Reads the files of a pack: `pack.yaml`, and for each section `<section>.yaml` and the files of `<section>/` in the
 * order of their names.
 *
 * @throws if `dir` has no `pack.yaml`
 */
export function loadPack(dir: string): LoadedPack {
  const files = ['pack.yaml', ...sections.flatMap((section) => sectionFiles(dir, section))];
  return loadTexts(Object.fromEntries(files.map((file) => [file, readFileSync(join(dir, file), 'utf8')])));
}

/** The same from texts, named by their paths in a pack's folder. */
export function loadTexts(texts: Readonly<Record<string, string>>): LoadedPack {
  const files = Object.entries(texts).map(([file, text]) => parseFile(file, text));
  const header = files.find((source) => source.section === 'pack')?.data;
  const raw: Record<string, unknown> = { format: 'sounding-pack/1', ...(isRecord(header) ? header : {}) };
  const origins = new Map<Section, { source: AuthoredFile; index: number }[]>();
  for (const section of sections) {
    const entries = files.filter((source) => source.section === section).flatMap(entriesOf);
    raw[section] = entries.map(({ value }) => withDefaults(section, value));
    origins.set(section, entries);
  }
  return { files, raw, problems: files.flatMap(problemsOf), place: (path) => placeOf(path, files, origins) };
}

function sectionFiles(dir: string, section: Section): string[] {
  const single = `${section}.yaml`;
  const folder = join(dir, section);
  const themes = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  return [...(existsSync(join(dir, single)) ? [single] : []), ...themes.sort().map((name) => `${section}/${name}`)];
}

function parseFile(file: string, text: string): AuthoredFile {
  const section = sections.find((name) => file === `${name}.yaml` || file.startsWith(`${name}/`)) ?? 'pack';
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, merge: false });
  const readable = document.errors.length === 0 && !hasAlias(document);
  return { file, section, text, document, lines, data: readable ? document.toJS() : undefined };
}

/** Aliases could make a small file expand into a huge one, and are hard to review: they are not taken. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (source: AuthoredFile) =>
  (Array.isArray(source.data) ? source.data : []).map((value: unknown, index) => ({ source, index, value }));

/** Puts in what an author may leave out because it is empty. */
function withDefaults(section: Section, value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (section === 'facts') return { scope: {}, ...value };
  return section === 'entities' ? { aliases: [], ...value } : value;
}

function problemsOf({ file, section, document, data }: AuthoredFile): Problem[] {
  const problem = (line: number, reason: string): Problem => ({ file, line, rule: 'readable', words: '', reason });
  const [error] = document.errors;
  if (error) return [problem(error.linePos?.[0].line ?? 1, error.message.split('\n')[0] ?? error.code)];
  if (hasAlias(document)) return [problem(1, 'uses YAML anchors, which are not taken')];
  if (section === 'pack') return isRecord(data) ? [] : [problem(1, 'must be a table')];
  return Array.isArray(data) ? [] : [problem(1, 'must be a list')];
}
