import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

/**
 * What is kept, and where. Each room owns its items; this is the list of all of them.
 *
 *     area     key             what                                              owner
 *     local    settings        what the reader chose                             settings.ts
 *     local    packs           which pack is in use, which one was before        pack-store/pointer.ts
 *     local    staged          which pack waits for the reader's consent         pack-store/pointer.ts
 *     local    pack:<sha256>   a pack's text, compressed                         pack-store/archive.ts
 *     local    articles        what articles said, if the reader wants it        memory.ts
 *     local    triggers        words the sentry looks for, in lower case         pack-store/slice.ts
 *     local    damaged:<key>   what could not be read under that key             here
 *     session  tab:<id>        what is known of the page in a tab                tab-reports.ts
 *
 * Who can read it: `session` is closed to content scripts. `local` stays open to them (the default; Firefox knows no other
 * way), because the sentry must get its triggers on every page without waking the background. So nothing in `local` is
 * secret: packs are public, and the choices of sites are seen by our own content scripts only, never by a page; so are the
 * articles, which is why they are kept only for who asks for it. Else what a page says is in `session` alone, and is gone
 * when the browser closes.
 */
export type Area = 'local' | 'session';

/** A typed place in the browser's storage. */
export interface StoredItem<T> {
  /** The value, or nothing if there is none or it cannot be understood; then it is set aside, not thrown away. */
  read(): Promise<T | undefined>;
  write(value: T): Promise<void>;
  /** Removes the value, and what was set aside of it. */
  remove(): Promise<void>;
  /** The item as a key and a value, to be written together with others by `writeTogether`. */
  entry(value: T): Readonly<Record<string, T>>;
}

/** A place that holds values of a schema. Values are checked when they are read, since an older version may have written them. */
export function storedItem<T extends z.ZodMiniType>(area: Area, key: string, schema: T): StoredItem<z.output<T>> {
  const store = () => browser.storage[area];
  return {
    async read() {
      const stored = (await store().get(key))[key];
      if (stored === undefined || stored === null) return undefined;
      const result = z.safeParse(schema, stored);
      if (result.success) return result.data;
      console.warn(`Stored "${key}" cannot be understood and is set aside.`, result.error.issues);
      await store().set({ [`damaged:${key}`]: stored });
      await store().remove(key);
      return undefined;
    },
    write: (value) => store().set({ [key]: value }),
    remove: () => store().remove([key, `damaged:${key}`]),
    entry: (value) => ({ [key]: value }),
  };
}

/** Writes several items of one area in one step: after a stop either all of them are there or none. */
export function writeTogether(area: Area, ...entries: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
  return browser.storage[area].set(Object.assign({}, ...entries));
}
