import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Kept } from '#schema/message';
import { settings as schema } from '#schema/settings';
import { ARTICLES } from './memory.ts';
import type { Change } from './settings.ts';

/** How much of what is kept in this browser, as the privacy page tells it. */
export async function measureKept(): Promise<Kept> {
  const [local, session] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  const { settings, [ARTICLES]: articles, ...rest } = local;
  return {
    settings: sizeOf(settings),
    data: sizeOf(Object.keys(rest).length > 0 ? rest : undefined),
    reports: Object.keys(session).length,
    reportBytes: sizeOf(Object.keys(session).length > 0 ? session : undefined),
    articles: Array.isArray(articles) ? articles.length : 0,
    articleBytes: sizeOf(articles),
  };
}

/** Bytes of a value as JSON, near enough to what a browser takes for it; none has one measure for all areas. */
const sizeOf = (value: unknown): number =>
  value === undefined ? 0 : new TextEncoder().encode(JSON.stringify(value)).length;

/** All choices as on the first day; which version was seen is no choice, and stays. */
export const firstSettings = (): Change => ({ ...z.parse(schema, {}), feed: '' });
