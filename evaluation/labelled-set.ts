import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import * as z from 'zod/mini';
import type { Document } from '#engine';
import { readDocument } from '#page/read';
import { type LabelledText, labelledText } from './label.ts';

/** A label file, and the folder of its texts where the lines do not hold them. */
export interface SetPaths {
  readonly labels: string;
  readonly texts?: string | undefined;
}

export type Labelled = LabelledText & {
  readonly name: string;
  readonly text: string;
  /** How the text is read, where it is a page; else as plain text. */
  readonly document?: Document;
};

/**
 * Reads a label file with its texts. A text is found by its SHA-256 where the label has one, else by its name.
 * Throws with file and line when a line does not fit the form, a text is missing, or a quote is not at its place.
 */
export function readLabelledSet({ labels, texts }: SetPaths): Labelled[] {
  const textOf = texts === undefined ? () => undefined : textFinder(texts);
  return readFileSync(labels, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [parse(JSON.parse(line), `${labels}:${index + 1}`, textOf)] : []));
}

function parse(json: unknown, place: string, textOf: (label: LabelledText) => string | undefined): Labelled {
  const parsed = labelledText.safeParse(json);
  if (!parsed.success) throw new Error(`${place}: ${z.prettifyError(parsed.error)}`);
  const text = parsed.data.text ?? textOf(parsed.data);
  const name = nameOf(parsed.data);
  if (text === undefined) throw new Error(`${place}: no text for ${name}`);
  for (const { at, quote } of parsed.data.claims) {
    if (!text.startsWith(quote, at)) throw new Error(`${place}: "${quote}" is not at ${at} of ${name}`);
  }
  return { ...parsed.data, name, text };
}

const nameOf = (line: LabelledText): string => (line.file ?? line.n ?? '').replace(/\.txt$/, '');

function textFinder(folder: string): (label: LabelledText) => string | undefined {
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const bytes = readFileSync(path.join(folder, file));
    texts.set(createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8'));
    texts.set(file.replace(/\.txt$/, ''), bytes.toString('utf8'));
  }
  return (label) => texts.get(label.sha256 ?? nameOf(label));
}

const own = import.meta.dirname;
const outside = path.join(own, '..', '..', 'shared');

/** Named sets, read when they are needed. */
export type Sets = Readonly<Record<string, () => Labelled[]>>;

/** The project's own sets; the pages are those of `fixtures/articles`, in the text that a reader of the page sees. */
export const ownSets = {
  sentences: () => readLabelledSet({ labels: path.join(own, 'sentences.jsonl') }),
  articles: () => readLabelledSet({ labels: path.join(own, 'articles.jsonl'), texts: path.join(own, 'articles') }),
  pages: () =>
    globSync(path.join(own, '..', 'fixtures', 'articles', '*', 'expected.json'))
      .sort()
      .map(readPage),
} satisfies Sets;

/** The set of which only scores are shown. */
export const neverRead = 'press, never read';

/** Sentences in the styles of the press. Misses in the first half were looked at while the engine was tuned, those in the second never. */
export const pressSets = {
  press: () => readLabelledSet({ labels: path.join(own, 'press.jsonl') }),
  [neverRead]: () => readLabelledSet({ labels: path.join(own, 'press-unread.jsonl') }),
} satisfies Sets;

/** A page with its labels; it is read as a browser would, so that its tables, lists and headings stay what they are. */
function readPage(file: string): Labelled {
  const labelled = parse(JSON.parse(readFileSync(file, 'utf8')), path.relative('.', file), () => undefined);
  const html = readFileSync(path.join(path.dirname(file), 'source.html'), 'utf8');
  return { ...labelled, document: readDocument(new JSDOM(html).window.document).document };
}

/** Sets that lie beside the project on some machines; those that are there. */
export function outsideSets(): Sets {
  const sets: Record<string, SetPaths> = {
    'outside sentences': { labels: path.join(outside, 'gold', 'sentences.jsonl') },
    'outside seeds': { labels: path.join(outside, 'gold', 'seeds.jsonl'), texts: path.join(outside, 'seeds') },
    'outside articles': { labels: path.join(outside, 'gold', 'dev.jsonl'), texts: path.join(outside, 'gold', 'dev') },
  };
  const present = Object.entries(sets).filter(([, { labels }]) => existsSync(labels));
  return Object.fromEntries(present.map(([title, paths]) => [title, () => readLabelledSet(paths)]));
}
