import type { UpdatePreview } from '#schema/message';
import type { Candidate, LoadedPack, PackStore } from '../pack-store/store.ts';
import { summarize } from '../pack-store/summary.ts';
import type { SettingsStore } from '../settings.ts';
import { admit, checkVersion, type Held } from './admit.ts';
import { diffPacks } from './diff.ts';
import { fetchFeed } from './fetch.ts';
import { Refusal, refusals } from './refusal.ts';

/** New data, from a feed or a file: looked at first, taken only when the reader says so. */
export interface Updater {
  previewUrl(url: string): Promise<UpdatePreview>;
  previewFile(name: string, text: string): Promise<UpdatePreview>;
  /** Makes the candidate that was looked at last the pack in use. @throws Error, Refusal */
  take(): Promise<void>;
}

export function createUpdater(store: PackStore, settings: SettingsStore): Updater {
  const preview = async (text: string, current: LoadedPack, origin: 'url' | 'file', from: string) => {
    const { same, ...admitted } = await admit(text, await heldWith(current));
    if (same) return { outcome: 'same', version: current.pack.version } as const;
    const candidate: Candidate = { ...admitted, text, origin, from };
    await store.stage(candidate).catch((error: unknown) => {
      throw /quota/i.test(String(error)) ? refusals.noRoom() : error;
    });
    const summary = summarize(candidate, current.pack.version);
    return { outcome: 'newer', summary, ...diffPacks(current.pack, candidate.pack) } as const;
  };

  const heldWith = async ({ pack, hash }: LoadedPack): Promise<Held> => ({
    id: pack.id,
    hash,
    floor: await store.floor(),
  });

  return {
    previewUrl: (url) =>
      refusedOr(async () => {
        const current = await store.current();
        const text = await fetchFeed(url, current.hash);
        if (text === undefined) return { outcome: 'same', version: current.pack.version };
        return preview(text, current, 'url', url);
      }),

    previewFile: (name, text) => refusedOr(async () => preview(text, await store.current(), 'file', name)),

    async take() {
      const staged = await store.staged();
      if (!staged) throw new Error('There is no new data to take.');
      checkVersion(staged.pack.version, staged.hash, await store.floor());
      await store.take(staged.hash);
      const { origin, from } = staged;
      if (origin === 'url' && from !== undefined) await settings.change(() => ({ feed: from }));
    },
  };
}

async function refusedOr(look: () => Promise<UpdatePreview>): Promise<UpdatePreview> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message: reason, place } = error;
    return { outcome: 'refused', reason, ...(place && { place }) };
  }
}
