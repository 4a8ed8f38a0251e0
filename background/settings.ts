import * as z from 'zod/mini';
import { type Settings, settings as schema } from '#schema/settings';
import type { Queue } from './queue.ts';
import { storedItem } from './storage.ts';

/** New values; what is `undefined` stays as it is. */
export type Change = { readonly [K in keyof Settings]?: Settings[K] | undefined };

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Sets what `change` makes of the settings as they are; changes that come together all count. Gives the new ones. */
  change(change: (settings: Settings) => Change): Promise<Settings>;
}

export function createSettings(queue: Queue): SettingsStore {
  const item = storedItem('local', 'settings', schema);
  const read = async () => (await item.read()) ?? z.parse(schema, {});
  return {
    read,
    change: (change) =>
      queue('settings', async () => {
        const before = await read();
        const given = Object.entries(change(before)).filter(([, value]) => value !== undefined);
        const after: Settings = { ...before, ...Object.fromEntries(given) };
        await item.write(after);
        return after;
      }),
  };
}
