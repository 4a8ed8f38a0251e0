import browser from 'webextension-polyfill';
import { figuresDiffer, isComparable, matterOf } from '#engine';
import { limits } from '#schema/limits';
import { type Recollection, type RememberedArticle, type RememberedClaim, rememberedArticles } from '#schema/memory';
import type { CheckedClaim, Report } from '#schema/report';
import type { Reference } from './checker.ts';
import { today } from './pack-store/summary.ts';
import type { Queue } from './queue.ts';
import type { SettingsStore } from './settings.ts';
import { storedItem } from './storage.ts';

/** Key of what is remembered, in the browser's `local` storage. */
export const ARTICLES = 'articles';

/** What articles read earlier said, kept only while the reader wants it, and never of a private window. */
export interface Memory {
  /** Keeps what the report of a tab says, in place of what its page said before. That it cannot be kept fails nothing else. */
  keep(tab: number, report: Report): Promise<void>;
  /** What other articles said of the same things as the claims of a report; claims that none speaks of are left out. */
  recall(report: Report): Promise<Recollection[]>;
  /** Removes what is too old, and all if the reader does not want it any more. */
  tidy(): Promise<void>;
  clear(): Promise<void>;
}

const item = storedItem('local', ARTICLES, rememberedArticles);
const read = async () => withinLimits((await item.read()) ?? []);

export function createMemory(queue: Queue, reference: () => Promise<Reference>, settings: SettingsStore): Memory {
  const isWanted = async () => (await settings.read()).remember;

  const keep = async (tab: number, report: Report) => {
    if (!(await isWanted()) || (await browser.tabs.get(tab)).incognito) return;
    const { index } = await reference();
    const article = articleOf(
      report,
      report.claims.filter((claim) => isComparable(claim, index)),
    );
    if (!article) return;
    const others = (await read()).filter(({ url }) => url !== article.url);
    await item.write(withinLimits(article.claims.length > 0 ? [article, ...others] : others));
  };

  return {
    keep: (tab, report) =>
      queue(ARTICLES, () => keep(tab, report)).catch((error: unknown) =>
        console.warn('The article is not remembered.', error),
      ),

    async recall(report) {
      if (!(await isWanted())) return [];
      const { index } = await reference();
      const here = addressOf(report);
      const others = (await read()).filter(({ url, pack }) => url !== here && pack === report.pack.id);
      const byMatter = groupByMatter(others);
      return report.claims.flatMap((claim) => {
        const said = isComparable(claim, index) ? byMatter.get(matterOf(claim)) : undefined;
        return said ? [recollectionOf(claim, said)] : [];
      });
    },

    tidy: () =>
      queue(ARTICLES, async () => {
        if (!(await isWanted())) return item.remove();
        const all = (await item.read()) ?? [];
        const fresh = withinLimits(all);
        if (fresh.length < all.length) await item.write(fresh);
      }),

    clear: () => queue(ARTICLES, item.remove),
  };
}

/** Address of a report's page without query and place: what could name the reader stays out. */
function addressOf({ page: { url } }: Report): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

function articleOf(report: Report, claims: readonly CheckedClaim[]): RememberedArticle | undefined {
  const url = addressOf(report);
  const { title } = report.page;
  // The same words for the same thing once, however often the article says them.
  const once = new Map(claims.map((claim) => [matterOf(claim) + claim.quote, remembered(claim)]));
  return url === undefined
    ? undefined
    : {
        url,
        ...(title !== undefined && { title }),
        read: today(),
        pack: report.pack.id,
        claims: [...once.values()].slice(0, limits.memoryClaims),
      };
}

function remembered({ subject, metric, scope, value, approx, precision, quote }: CheckedClaim): RememberedClaim {
  const words = quote.slice(0, limits.hiddenQuote);
  return { subject, metric, scope, value, approx, precision, quote: words };
}

const DAY = 86_400_000;

/** The latest articles, as many and as new as may be kept. */
function withinLimits(articles: readonly RememberedArticle[]): RememberedArticle[] {
  const oldest = new Date(Date.parse(today()) - limits.memoryDays * DAY).toISOString().slice(0, 10);
  return articles.filter(({ read }) => read >= oldest).slice(0, limits.memoryArticles);
}

/** An article with what it said of one thing. */
interface Saying {
  readonly article: RememberedArticle;
  readonly claims: readonly RememberedClaim[];
}

function groupByMatter(articles: readonly RememberedArticle[]): Map<string, Saying[]> {
  const sayings = articles.flatMap((article) =>
    [...Map.groupBy(article.claims, matterOf)].map(([matter, claims]) => ({ matter, article, claims })),
  );
  return Map.groupBy(sayings, ({ matter }) => matter);
}

function recollectionOf(claim: CheckedClaim, said: readonly Saying[]): Recollection {
  const figures: Pick<RememberedClaim, 'value' | 'approx' | 'precision'>[] = [claim];
  for (const figure of said.flatMap(({ claims }) => claims)) {
    if (figures.every((other) => figuresDiffer(figure, other))) figures.push(figure);
  }
  return {
    claim: claim.id,
    articles: said.length + 1,
    figures: figures.length,
    earlier: said.slice(0, limits.recalledArticles).map(({ article: { url, title, read }, claims }) => ({
      url,
      ...(title !== undefined && { title }),
      read,
      quotes: claims.map(({ quote }) => quote),
    })),
  };
}
