import browser from 'webextension-polyfill';
import { type CheckedClaim, differing } from '#schema/report';

const NAME = 'Sounding';
const GROUND = '#33424a';

/** What the toolbar says of a page: a sign on the icon, and the same in words as its title. */
export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** Nothing is said while a page is being checked, so that the icon does not flicker. */
export const silent: Badge = { text: '', title: NAME };

export const failure: Badge = { text: '!', title: `${NAME}: this page could not be checked` };

/**
 * @param claims those that the reader wants to see
 * @param hidden how many others there are
 * @param expired whether the reference data is past its day
 */
export function badgeOf(claims: readonly CheckedClaim[], hidden: number, expired: boolean): Badge {
  const total = claims.length;
  if (total === 0) return { text: '', title: `${NAME}: ${hidden > 0 ? `${hidden} hidden` : 'no claims found'}` };
  const differ = claims.filter(({ verdict }) => differing.has(verdict)).length;
  const agreed = claims.every(({ verdict }) => verdict === 'consistent');
  const title = `${NAME}: ${total} ${total === 1 ? 'claim' : 'claims'}, ${findings(differ, agreed)}${hidden > 0 ? `; ${hidden} hidden` : ''}`;
  if (expired) return { text: '!', title: `${title}. The reference data is past its date` };
  if (differ > 0) return { text: differ > 99 ? '99+' : String(differ), title };
  return { text: agreed ? '✓' : '', title };
}

function findings(differ: number, agreed: boolean): string {
  if (differ > 0) return differ === 1 ? '1 differs' : `${differ} differ`;
  return agreed ? 'all consistent' : 'none differs';
}

/** Shows a badge on a tab. A tab that was closed meanwhile has none, and that is no failure. */
export async function showBadge(tabId: number, { text, title }: Badge): Promise<void> {
  await Promise.all([browser.action.setBadgeText({ tabId, text }), browser.action.setTitle({ tabId, title })]).catch(
    () => undefined,
  );
}

/** The badge always has the same colours; browsers forget them when they restart. */
export async function paintBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: GROUND });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
