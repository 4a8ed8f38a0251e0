import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { emptyBook, openBook, type ReferenceBook } from '#components/reference-book';
import { words } from '#components/words';
import { limits } from '#schema/limits';
import type { ExtensionMessage, PackSummary, UpdatePreview } from '#schema/message';
import { ask, reasonOf } from '../client.ts';

/** A candidate that was looked at, with the facts that it would change, before and after. */
export interface Review {
  readonly preview: UpdatePreview;
  readonly now: ReferenceBook;
  readonly next: ReferenceBook;
}

async function review(preview: UpdatePreview): Promise<Review> {
  if (preview.outcome !== 'newer') return { preview, now: emptyBook, next: emptyBook };
  const changed = preview.changed.map(({ fact }) => fact);
  const books = [
    ask({ kind: 'references', facts: [...changed, ...preview.retired], entities: [], metrics: [] }),
    ask({ kind: 'references', facts: [...changed, ...preview.added], entities: [], metrics: [], staged: true }),
  ] as const;
  const [now, next] = await Promise.all(books);
  return { preview, now: openBook(now), next: openBook(next) };
}

const refusal = (reason: string, place: string): UpdatePreview => ({ outcome: 'refused', reason, place });

type Switch = Extract<ExtensionMessage['kind'], 'take-update' | 'undo-update' | 'use-bundled'>;

/** Updating as a reader goes through it: look, review, take or not; and the ways back. @param renew shows the pack now in use */
export function useUpdating(renew: (pack: PackSummary) => void) {
  const [busy, setBusy] = useState(false);
  const [told, tell] = useState('');
  const [candidate, setCandidate] = useState<Review>();

  const run = async (steps: () => Promise<void>) => {
    setBusy(true);
    try {
      await steps();
    } catch (error) {
      tell(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };

  const look = (preview: () => Promise<UpdatePreview>) =>
    run(async () => {
      setCandidate(undefined);
      tell(words.pack.fetching);
      setCandidate(await review(await preview()));
      tell('');
    });

  const fromUrl = (url: string) => {
    const address = webAddress(url);
    if (!address) return tell(words.pack.badUrl);
    // Asked for before anything is awaited, else it is no longer the click that asks.
    const permission = browser.permissions.request({ origins: [`${address.protocol}//${address.hostname}/*`] });
    return run(async () => {
      if (!(await permission)) return tell(words.pack.hostRefused(address.hostname));
      await look(() => ask({ kind: 'preview-update', url: address.href }));
    });
  };

  const fromFile = (file: File) =>
    look(async () =>
      file.size > limits.packBytes
        ? refusal(words.pack.tooLarge(limits.packBytes), file.name)
        : ask({ kind: 'preview-file', name: file.name.slice(0, 255), text: await file.text() }),
    );

  const change = (kind: Switch) =>
    run(async () => {
      const pack = await ask({ kind });
      renew(pack);
      setCandidate(undefined);
      tell(words.pack.inUse(pack.version));
    });

  return {
    busy,
    told,
    candidate,
    fromUrl,
    fromFile,
    take: () => change('take-update'),
    undo: () => change('undo-update'),
    useBundled: () => change('use-bundled'),
    dismiss: () => setCandidate(undefined),
  };
}

function webAddress(url: string): URL | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  return address && /^https?:$/.test(address.protocol) ? address : undefined;
}
