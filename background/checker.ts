import { indexPack, type PackIndex } from '#engine';
import type { LexiconSource } from '#schema/pack';
import { hashOf } from './pack-store/archive.ts';
import { lexiconOf } from './pack-store/slice.ts';
import type { LoadedPack, PackStore } from './pack-store/store.ts';

/** The pack in use, ready to check against. */
export interface Reference extends LoadedPack {
  readonly index: PackIndex;
  readonly lexicon: LexiconSource;
  /** Hash of the lexicon: pages are read again when it is another one, since their claims were found by its words. */
  readonly words: string;
}

/** Gives the reference in use. The index is built once for a pack, and again after a stop. */
export function createChecker(store: PackStore): () => Promise<Reference> {
  let built: Reference | undefined;
  return async () => {
    const loaded = await store.current();
    if (built?.hash !== loaded.hash) {
      const lexicon = lexiconOf(loaded.pack);
      const words = await hashOf(JSON.stringify(lexicon));
      built = { ...loaded, index: indexPack(loaded.pack), lexicon, words };
    }
    return built;
  };
}
