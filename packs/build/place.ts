import { isMap, isSeq, type Node } from 'yaml';
import type { AuthoredFile, Section } from './authored.ts';
import type { Place } from './problem.ts';

/** Which file, and which entry of its list, each entry of a section comes from. */
export type Origins = ReadonlyMap<Section, readonly { readonly source: AuthoredFile; readonly index: number }[]>;

/** Where the value at `path` of a pack stands in its files: the deepest entry on the way that has a line. */
export function placeOf(path: readonly PropertyKey[], files: readonly AuthoredFile[], origins: Origins): Place {
  const [section, index, ...rest] = path;
  const entries = origins.get(section as Section);
  const origin = typeof index === 'number' ? entries?.[index] : undefined;
  if (origin) return deepest(origin.source, [origin.index, ...rest]);
  if (entries) return { file: entries[0]?.source.file ?? `${String(section)}.yaml`, line: 1 };
  const header = files.find((source) => source.section === 'pack');
  return header ? deepest(header, path) : { file: 'pack.yaml', line: 1 };
}

function deepest(source: AuthoredFile, path: readonly PropertyKey[]): Place {
  let node: unknown = source.document.contents;
  let line = 1;
  for (const key of path) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key) === String(key)) : undefined;
    node = pair ? pair.value : isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
    const start = ((pair?.key ?? node) as Node | undefined)?.range?.[0];
    if (start === undefined) break;
    line = source.lines.linePos(start).line;
  }
  return { file: source.file, line };
}
