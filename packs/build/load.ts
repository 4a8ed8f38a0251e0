import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { type Section, sections } from './authored.ts';
import type { Place, Problem } from './problem.ts';

/** One authored file. */
export type AuthoredFile = {
  /** Relative to the pack's folder, with `/`. */
  readonly file: string;
  readonly section: Section | 'pack';
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** What the file says, as plain data. */
  readonly data: unknown;
};

/** A pack as its author wrote it, not yet checked against the schema. */
export type LoadedPack = {
  readonly files: readonly AuthoredFile[];
  /** All files put together in the shape of the built pack. */
  readonly raw: Record<string, unknown>;
  /** What kept files from being read. */
  readonly problems: readonly Problem[];
  /** Where a value of `raw` stands in the files: the nearest entry that has a line. */
  place(path: readonly PropertyKey[]): Place;
};

/**
 * Reads the files of a pack: `pack.yaml`, and per section `<section>.yaml` or the files of `<section>/` in the order
 * of their names.
 *
 * @param dir folder of the pack
 * @throws if there is no `pack.yaml`
 */
export function loadPack(dir: string): LoadedPack {
  return assemble(
    [{ section: 'pack' as const, file: 'pack.yaml' }, ...sections.flatMap((section) => sectionFiles(dir, section))].map(
      ({ section, file }) => parseFile(section, file, readFileSync(join(dir, file), 'utf8')),
    ),
  );
}

/** A pack from texts instead of files, for tests and editors; named by their paths in a pack's folder. */
export function loadTexts(texts: Readonly<Record<string, string>>): LoadedPack {
  return assemble(
    Object.entries(texts).map(([file, text]) => {
      const section = sections.find((name) => file === `${name}.yaml` || file.startsWith(`${name}/`)) ?? 'pack';
      return parseFile(section, file, text);
    }),
  );
}

function sectionFiles(dir: string, section: Section): { section: Section; file: string }[] {
  const single = `${section}.yaml`;
  const folder = join(dir, section);
  const themes = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  const files = [
    ...(existsSync(join(dir, single)) ? [single] : []),
    ...themes.sort().map((name) => `${section}/${name}`),
  ];
  return files.map((file) => ({ section, file }));
}

function parseFile(section: Section | 'pack', file: string, text: string): AuthoredFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, merge: false });
  const data = document.errors.length > 0 ? undefined : withoutAliases(document, file);
  return { file, section, text, document, lines, data };
}

/** Anchors could make a small file expand into a huge one, and are hard to review: they are not taken. */
function withoutAliases(document: Document, file: string): unknown {
  let alias: Node | undefined;
  visit(document, {
    Alias: (_, node) => {
      alias = node;
      return visit.BREAK;
    },
  });
  return alias ? undefined : document.toJS();
}

function assemble(files: readonly AuthoredFile[]): LoadedPack {
  const raw: Record<string, unknown> = { format: 'sounding-pack/1' };
  const origins = new Map<string, { source: AuthoredFile; index: number }[]>();
  const problems: Problem[] = [];
  for (const source of files) {
    problems.push(...readingProblems(source));
    if (source.section === 'pack') Object.assign(raw, isRecord(source.data) ? source.data : {});
  }
  for (const section of sections) {
    const entries = files.filter((source) => source.section === section).flatMap(entriesOf);
    raw[section] = entries.map(({ value }) => withDefaults(section, value));
    origins.set(section, entries);
  }
  return { files, raw, problems, place: (path) => placeOf(path, files, origins) };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (source: AuthoredFile) =>
  (Array.isArray(source.data) ? source.data : []).map((value: unknown, index) => ({ source, index, value }));

/** What an author may leave out because it is empty. */
function withDefaults(section: Section, value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (section === 'facts') return { scope: {}, ...value };
  return section === 'entities' ? { aliases: [], ...value } : value;
}

function readingProblems(source: AuthoredFile): Problem[] {
  const problem = (line: number, words: string, reason: string): Problem => ({
    file: source.file,
    line,
    rule: 'readable',
    words,
    reason,
  });
  const [error] = source.document.errors;
  if (error) return [problem(error.linePos?.[0].line ?? 1, '', error.message.split('\n')[0] ?? 'not YAML')];
  if (source.data === undefined || source.data === null)
    return [problem(1, '', 'empty, or uses YAML anchors, which are not taken')];
  const wanted = source.section === 'pack' ? isRecord(source.data) : Array.isArray(source.data);
  return wanted ? [] : [problem(1, '', source.section === 'pack' ? 'must be a table' : 'must be a list')];
}

function placeOf(
  path: readonly PropertyKey[],
  files: readonly AuthoredFile[],
  origins: ReadonlyMap<string, readonly { source: AuthoredFile; index: number }[]>,
): Place {
  const [section, index, ...rest] = path;
  const origin = typeof index === 'number' ? origins.get(String(section))?.[index] : undefined;
  if (origin) return nearest(origin.source, [origin.index, ...rest]);
  const header = files.find((source) => source.section === 'pack');
  const only = files.find((source) => source.section === section) ?? header;
  return header && section !== undefined && only === header
    ? nearest(header, path)
    : { file: only?.file ?? 'pack.yaml', line: 1 };
}

/** Line of the deepest node on a path. */
function nearest(source: AuthoredFile, path: readonly PropertyKey[]): Place {
  let node: unknown = source.document.contents;
  let line = 1;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key)) : undefined;
    node = pair ? pair.value : isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
    const at = ((pair?.key ?? node) as Node | undefined)?.range?.[0];
    if (at === undefined) break;
    line = source.lines.linePos(at).line;
  }
  return { file: source.file, line };
}
