import { limits } from './limits.ts';
import type { CheckedClaim } from './report.ts';
import { covers, type HiddenClaim, type PageSettings, type Settings } from './settings.ts';
import type { Value } from './value.ts';

/** The same for a claim wherever it is made: what it says of what, not where and in which words. */
export const claimKey = ({ subject, metric, value }: Pick<CheckedClaim, 'subject' | 'metric' | 'value'>): string =>
  JSON.stringify([subject, metric, ...partsOf(value)]);

function partsOf(value: Value): unknown[] {
  if ('stance' in value) return [value.stance];
  if ('unit' in value) return [value.min ?? null, value.max ?? null, value.unit];
  return [value.date_min, value.date_max];
}

/** What a page is told of the settings: for its own site, and nothing of others. */
export function pageSettingsOf(settings: Settings, url: string | undefined): PageSettings {
  const { marks, theme, hiddenVerdicts, hiddenClaims, unmarkedSites } = settings;
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return {
    marks,
    theme,
    hiddenVerdicts,
    hiddenClaims: hiddenClaims.map(claimKey),
    hidesAll: unmarkedSites.some((site) => covers(site, host)),
  };
}

/** Why a claim is not marked and not counted, the widest reason first; undefined if it is. */
export function hiddenBy(claim: CheckedClaim, settings: PageSettings): 'site' | 'verdict' | 'claim' | undefined {
  if (settings.hidesAll) return 'site';
  if (settings.hiddenVerdicts.includes(claim.verdict)) return 'verdict';
  return settings.hiddenClaims.includes(claimKey(claim)) ? 'claim' : undefined;
}

/** A claim as it is kept when it is hidden. */
export const asHidden = ({ subject, metric, value, quote }: CheckedClaim): HiddenClaim => ({
  subject,
  metric,
  value,
  quote: quote.slice(0, limits.hiddenQuote),
});
