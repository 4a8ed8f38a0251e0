import browser from 'webextension-polyfill';
import { emptyBook, openBook, type ReferenceBook } from '#components/reference-book';
import { words } from '#components/words';
import { limits } from '#schema/limits';
import type { Recollection } from '#schema/memory';
import type { PackSummary, TabState } from '#schema/message';
import type { Report } from '#schema/report';
import type { Settings } from '#schema/settings';
import { ask, reasonOf } from '../client.ts';

/** All that the screen shows of one tab, read at one moment. */
export interface Snapshot {
  readonly tab: number;
  readonly state: TabState;
  readonly book: ReferenceBook;
  readonly pack: PackSummary | undefined;
  readonly settings: Settings | undefined;
  readonly recalled: readonly Recollection[];
  /** The host of the page, as far as we may know it. */
  readonly host: string | undefined;
}

export async function takeSnapshot(tab: number): Promise<Snapshot> {
  const [state, pack, settings, recalled] = await Promise.all([
    ask({ kind: 'tab-state', tab }).catch(failed),
    ask({ kind: 'pack-summary' }).catch(() => undefined),
    ask({ kind: 'settings' }).catch(() => undefined),
    ask({ kind: 'recall', tab }).catch(() => []),
  ]);
  const [known, host] = await Promise.all([withBook(state), hostOf(tab, state)]);
  return { tab, pack, settings, recalled, ...known, host };
}

/** The state with the facts that it names; a report without its facts is no report. */
export async function withBook(state: TabState): Promise<{ state: TabState; book: ReferenceBook }> {
  if (state.state !== 'report' || state.report.claims.length === 0) return { state, book: emptyBook };
  try {
    return { state, book: openBook(await ask({ kind: 'references', ...namedIn(state.report) })) };
  } catch (error) {
    return { state: failed(error), book: emptyBook };
  }
}

const failed = (error: unknown): TabState => ({
  state: 'failed',
  reason: `${words.state.noAnswer}: ${reasonOf(error)}`.slice(0, 2000),
});

/** The ids of everything that a report names. */
function namedIn({ claims }: Report) {
  const unique = (ids: readonly (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];
  return {
    facts: unique(claims.flatMap(({ facts, notes }) => [...facts, ...notes.map(({ fact }) => fact)])),
    entities: unique(
      claims.flatMap(({ subject, altSubjects = [], scope, value }) => [
        subject,
        ...altSubjects,
        scope?.against,
        'stance' in value ? value.stance : undefined,
      ]),
    ),
    metrics: unique(claims.map(({ metric }) => metric)),
    compared: comparedIn(claims),
  };
}

/** Subject and rival of the claims that say in words how two compare. */
function comparedIn(claims: Report['claims']): [subject: string, rival: string][] {
  const pairs = claims.flatMap(({ subject, scope, value }) =>
    'stance' in value && scope?.against ? [[subject, scope.against] as [string, string]] : [],
  );
  const byKey = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return [...byKey.values()].slice(0, limits.comparedPairs);
}

async function hostOf(tab: number, state: TabState): Promise<string | undefined> {
  if (state.state === 'not-allowed') return state.host;
  if (state.state === 'unreadable') return undefined;
  const url = (await browser.tabs.get(tab).catch(() => undefined))?.url;
  return url && /^https?:/.test(url) ? new URL(url).hostname : undefined;
}
