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

const item = storedItem('local', 'settings', schema);

/** The settings as they are now. */
export const readSettings = async (): Promise<Settings> => (await item.read()) ?? z.parse(schema, {});

export function createSettings(queue: Queue): SettingsStore {
  return {
    read: readSettings,
    change: (change) =>
      queue('settings', async () => {
        const before = await readSettings();
        const given = Object.entries(change(before)).filter(([, value]) => value !== undefined);
        const after: Settings = { ...before, ...Object.fromEntries(given) };
        await item.write(after);
        return after;
      }),
  };
}
