import browser from 'webextension-polyfill';
import type { Pack } from '#schema/pack';
import { parsePack } from '#schema/parse-pack';
import { unwrap } from '../parse.ts';
import type { Queue } from '../queue.ts';
import { writeTogether } from '../storage.ts';
import { archiveEntry, hashOf, pruneArchives, readArchive } from './archive.ts';
import { type Choice, type Floor, type PackRef, type Pointer, pointerItem, stagedItem } from './pointer.ts';
import { triggersItem, triggersOf } from './slice.ts';

/**
 * Which reference pack is in use.
 *
 *                  stage                    take
 *     candidate ──────────► staged ─────────────────► current ───► previous
 *                           (replaced by            ▲    │ ▲          │
 *                            the next one)          │    │ └── undo ──┘   previous is then empty
 *     bundled ──────────────────────────────────────┘    │
 *     (in the package, never written,    useBundled      ▼
 *      can be current and previous)                   previous
 *
 * What holds at every moment, wherever the browser stops us:
 * 1. `current` names a whole pack. A candidate is written under its own key, read back and compared by its hash; only then
 *    one write moves the pointer, together with the sentry's words.
 * 2. Archives that nobody names any more are harmless, and `settle` removes them after this step or a later one.
 * 3. Each step can be run again after it was done, and changes nothing then: senders repeat what was not answered. That is
 *    why `staged` stays when it is taken.
 */
export interface PackStore {
  /** The pack in use; the bundled one, with the problem said, if the one chosen cannot be read back. */
  current(): Promise<LoadedPack>;
  /** The version that `undo` brings back. */
  previousVersion(): Promise<number | undefined>;
  /** The newest pack ever taken or bundled. */
  floor(): Promise<Floor>;
  stage(candidate: Candidate): Promise<void>;
  staged(): Promise<LoadedPack | undefined>;
  /** Makes the staged pack the one in use; `hash` says which one was meant. */
  take(hash: string): Promise<void>;
  undo(): Promise<void>;
  useBundled(): Promise<void>;
  /** Uses the bundled pack, and keeps no other; still none older than the newest ever taken is let in. */
  forget(): Promise<void>;
  /** Removes the archives that are no longer named. */
  settle(): Promise<void>;
  /** After an installation or an update of the extension: a newer bundled pack replaces an older one that was taken. */
  refresh(): Promise<void>;
}

export interface LoadedPack {
  readonly pack: Pack;
  readonly hash: string;
  readonly origin: 'bundled' | 'url' | 'file';
  readonly from?: string;
  readonly problem?: string;
}

/** A pack that was admitted, with its text. */
export interface Candidate {
  readonly pack: Pack;
  readonly text: string;
  readonly hash: string;
  readonly origin: 'url' | 'file';
  readonly from: string;
}

const BUNDLED_PATH = 'packs/deepseek.json';

export function createPackStore(queue: Queue): PackStore {
  const inTurn = <T>(task: () => Promise<T>) => queue('packs', task);
  const readPointer = async (): Promise<Pointer> => (await pointerItem.read()) ?? { current: 'bundled' };

  let bundled: Promise<LoadedPack> | undefined;
  const loadBundled = () => {
    bundled ??= readBundled().catch((error: unknown) => {
      bundled = undefined;
      throw error;
    });
    return bundled;
  };

  let last: LoadedPack | undefined;
  const load = async (choice: Choice): Promise<LoadedPack> => {
    if (choice === 'bundled') return loadBundled();
    if (last?.hash !== choice.hash) last = await readStored(choice);
    return last ?? { ...(await loadBundled()), problem: unreadable(choice) };
  };

  const newest = async (known: Floor | undefined): Promise<Floor> => {
    const { pack, hash } = await loadBundled();
    return known && known.version >= pack.version ? known : { version: pack.version, hash };
  };

  const commit = (pointer: Pointer, { pack }: LoadedPack) =>
    writeTogether('local', pointerItem.entry(pointer), triggersItem.entry(triggersOf(pack)));

  return {
    current: async () => load((await readPointer()).current),

    async previousVersion() {
      const { previous } = await readPointer();
      return previous === 'bundled' ? (await loadBundled()).pack.version : previous?.version;
    },

    floor: async () => newest((await readPointer()).floor),

    stage: ({ text, pack, hash, origin, from }) =>
      inTurn(async () => {
        const ref: PackRef = { hash, id: pack.id, version: pack.version, origin, from };
        await writeTogether('local', await archiveEntry(hash, text), stagedItem.entry(ref));
      }),

    async staged() {
      const ref = await stagedItem.read();
      return ref && readStored(ref);
    },

    take: (hash) =>
      inTurn(async () => {
        const { current, floor } = await readPointer();
        if (current !== 'bundled' && current.hash === hash) return;
        const ref = await stagedItem.read();
        const candidate = ref?.hash === hash ? await readStored(ref) : undefined;
        if (!ref || !candidate) throw new Error('The new data could not be read back; the data in use is unchanged.');
        const known = await newest(floor);
        const risen = ref.version >= known.version ? { version: ref.version, hash } : known;
        await commit({ current: ref, previous: current, floor: risen }, candidate);
      }),

    undo: () =>
      inTurn(async () => {
        const { previous, floor } = await readPointer();
        if (previous) await commit({ current: previous, ...(floor && { floor }) }, await load(previous));
      }),

    useBundled: () =>
      inTurn(async () => {
        const { current, floor } = await readPointer();
        if (current === 'bundled') return;
        await commit({ current: 'bundled', previous: current, ...(floor && { floor }) }, await loadBundled());
      }),

    forget: () =>
      inTurn(async () => {
        const { floor } = await readPointer();
        await commit({ current: 'bundled', ...(floor && { floor }) }, await loadBundled());
        await stagedItem.remove();
      }),

    settle: () =>
      inTurn(async () => {
        const { current, previous } = await readPointer();
        const named = [current, previous, await stagedItem.read()];
        await pruneArchives(new Set(named.flatMap((choice) => (choice && choice !== 'bundled' ? [choice.hash] : []))));
      }),

    refresh: () =>
      inTurn(async () => {
        const pointer = await readPointer();
        const { current, floor } = pointer;
        const fresh = await loadBundled();
        const outdated = current !== 'bundled' && current.id === fresh.pack.id && current.version < fresh.pack.version;
        const next: Pointer = outdated ? { current: 'bundled', previous: current, ...(floor && { floor }) } : pointer;
        await commit(next, await load(next.current));
      }),
  };
}

async function readBundled(): Promise<LoadedPack> {
  const text = await (await fetch(browser.runtime.getURL(BUNDLED_PATH))).text();
  const pack = unwrap(parsePack(JSON.parse(text)), 'The data that comes with the extension');
  return { pack, hash: await hashOf(text), origin: 'bundled' };
}

async function readStored({ hash, origin, from }: PackRef): Promise<LoadedPack | undefined> {
  const text = await readArchive(hash);
  if (text === undefined) return undefined;
  try {
    return { pack: unwrap(parsePack(JSON.parse(text)), `The data from ${from}`), hash, origin, from };
  } catch {
    return undefined; // Written by another version of the extension, whose packs had other fields.
  }
}

const unreadable = ({ version, from }: PackRef) =>
  `Version ${version} from ${from} could not be read back. The data that comes with the extension is used instead.`;
