/**
 * Spots what is not spotted yet, a stretch of entries at a time.
 *
 *     entries     [title] ... [spotted] [spotted] [new] [new] [new] [spotted] ...
 *     one step    [title]     [  context before ] [   stretch    ]
 *
 * An article of usual length is one stretch, and its claims are those of the whole text. In a longer one, or after a
 * change, the title and the text just before say what "the model" is.
 */

import { isTriggered, type Lexicon, spot } from '#engine';
import type { Claim } from '#schema/claim';
import { limits } from '#schema/limits';
import type { Page } from '#schema/report';
import { selectorOf } from './anchor/quote-selector.ts';
import type { Entry } from './article.ts';
import { assemble, blockGap } from './read/read-document.ts';
import { lastAtMost } from './read/text-map.ts';
import { inSlices } from './slices.ts';

/** UTF-16 units that are spotted in one go: some 10 ms. */
const stretchLength = 12_000;
/** UTF-16 units of text before a stretch that are read with it. */
const contextLength = 1_500;

interface Stretch {
  readonly context: readonly Entry[];
  readonly fresh: readonly Entry[];
}

/**
 * Fills in the claims of all entries that have none yet; the page has its turn between two stretches.
 * @returns the milliseconds of work
 */
export async function spotEntries(
  entries: readonly Entry[],
  page: Page,
  lexicon: Lexicon,
  signal: AbortSignal,
): Promise<number> {
  return inSlices(stretches(entries, lexicon), (stretch) => spotStretch(stretch, page, lexicon), signal);
}

function* stretches(entries: readonly Entry[], lexicon: Lexicon): Generator<Stretch> {
  for (let at = 0; at < entries.length; at++) {
    if (entries[at]?.claims) continue;
    const start = at;
    let length = 0;
    while (at < entries.length && !entries[at]?.claims && (at === start || length < stretchLength)) {
      length += entries[at]?.block.text.length ?? 0;
      at++;
    }
    yield { context: contextBefore(entries, start, lexicon), fresh: entries.slice(start, at) };
    at--;
  }
}

/** The title, the nearest entry before that names the topic, and the text just before. */
function contextBefore(entries: readonly Entry[], start: number, lexicon: Lexicon): Entry[] {
  let first = start;
  let length = 0;
  while (first > 0 && length < contextLength) {
    first--;
    length += entries[first]?.block.text.length ?? 0;
  }
  const before = entries.slice(0, first);
  const title = before.find(({ block }) => block.kind === 'title');
  const named = before.findLast(({ block }) => block !== title?.block && isTriggered(block.text, lexicon.triggers));
  return [title, named, ...entries.slice(first, start)].filter((entry) => entry !== undefined);
}

function spotStretch({ context, fresh }: Stretch, page: Page, lexicon: Lexicon): void {
  const read = [...context, ...fresh];
  const document = assemble(
    read.map((entry) => entry.block),
    page,
  );
  const starts = document.blocks.map((block) => block.start);
  const found = new Map<Entry, Claim[]>(fresh.map((entry) => [entry, []]));
  for (const claim of spot(document, lexicon)) {
    const index = lastAtMost(starts, claim.start);
    const [entry, start] = [read[index], starts[index]];
    if (!entry || start === undefined || claim.sentence.length > limits.longText) continue;
    found.get(entry)?.push({ ...claim, start: claim.start - start, end: claim.end - start });
  }
  for (const [entry, claims] of found) entry.claims = claims;
}

/** The claims of all entries as claims of one text. */
export interface Gathered {
  readonly entries: readonly Entry[];
  /** Where each entry begins in the text. */
  readonly starts: readonly number[];
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Puts entries together, and numbers their claims in the order of the text. */
export function gather(entries: readonly Entry[]): Gathered {
  const text = entries.map((entry) => entry.block.text).join(blockGap);
  const starts: number[] = [];
  const claims: Claim[] = [];
  let base = 0;
  for (const entry of entries) {
    starts.push(base);
    for (const claim of entry.claims ?? []) {
      const span = { start: claim.start + base, end: claim.end + base };
      claims.push({ ...claim, id: `c${claims.length + 1}`, ...span, selector: selectorOf(text, span) });
    }
    base += entry.block.text.length + blockGap.length;
  }
  return { entries, starts, text, claims: claims.slice(0, limits.claims) };
}
