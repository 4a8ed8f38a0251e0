import { claimKey } from '#schema/hidden';
import { limits } from '#schema/limits';
import type { Hiding, Settings } from '#schema/settings';
import type { SettingsChanger } from './change-settings.ts';

/** Takes something out of what is marked and counted, or back into it. Gives the new settings. */
export type Hide = (hiding: Hiding, hidden: boolean) => Promise<Settings>;

export const createHide =
  (change: SettingsChanger): Hide =>
  (hiding, hidden) =>
    change((settings) => withHiding(settings, hiding, hidden));

/** What a choice makes of the settings; the latest choice stands last, and where there are too many the first go. */
export function withHiding(
  { hiddenClaims, hiddenVerdicts, unmarkedSites }: Settings,
  hiding: Hiding,
  hidden: boolean,
): Partial<Settings> {
  const toggled = <T>(list: readonly T[], item: T, isSame: (other: T) => boolean): T[] => [
    ...list.filter((other) => !isSame(other)),
    ...(hidden ? [item] : []),
  ];
  switch (hiding.what) {
    case 'claim': {
      const key = claimKey(hiding.claim);
      const claims = toggled(hiddenClaims, hiding.claim, (other) => claimKey(other) === key);
      return { hiddenClaims: claims.slice(-limits.hiddenClaims) };
    }
    case 'verdict':
      return { hiddenVerdicts: toggled(hiddenVerdicts, hiding.verdict, (other) => other === hiding.verdict) };
    case 'site':
      return {
        unmarkedSites: toggled(unmarkedSites, hiding.site, (other) => other === hiding.site).slice(-limits.sites),
      };
  }
}
