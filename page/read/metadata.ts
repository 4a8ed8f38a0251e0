/** What a page says about itself: address, title, day of publication, language. */

import type { Page } from '#schema/report';
import { readDay } from './day.ts';
import { readLinkedArticle } from './linked-data.ts';

const longest = 2_000;
const defaultLanguage = 'en';

/** Names under which pages give the day of publication, the most trustworthy first. */
const publishedNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:publishtime',
  'publication_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
];

/** Elements that hold it, the most trustworthy first. */
const publishedElements = [
  '[itemprop~="datePublished"]',
  'time[pubdate]',
  'article time[datetime], main time[datetime], header time[datetime]',
  'time[datetime]',
];

/** Reads the metadata of a whole page. A day that is only written in its text is found by `readDocument`. */
export function readMetadata(dom: globalThis.Document): Page {
  const linked = readLinkedArticle(dom);
  const meta = metaTags(dom);
  const published = publishedIn(dom, meta, linked.published);
  const url = addressOf(dom, meta);
  const title = titleOf(dom, linked.headline ?? meta.get('og:title'));
  const language = languageOf([
    dom.documentElement?.getAttribute('lang'),
    meta.get('content-language'),
    meta.get('og:locale'),
    linked.language,
  ]);
  return { ...(url ? { url } : {}), ...(title ? { title } : {}), ...(published ? { published } : {}), language };
}

/** The first content of each `<meta>`, by its name in lower case. */
function metaTags(dom: globalThis.Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of dom.getElementsByTagName('meta')) {
    const content = tag.getAttribute('content');
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}

function publishedIn(
  dom: globalThis.Document,
  meta: ReadonlyMap<string, string>,
  linked: string | undefined,
): string | undefined {
  for (const written of [linked, ...publishedNames.map((name) => meta.get(name))]) {
    const day = written && readDay(written);
    if (day) return day;
  }
  for (const selector of publishedElements) {
    const element = dom.querySelector(selector);
    const day = element && readDay(element.getAttribute('datetime') ?? element.textContent ?? '');
    if (day) return day;
  }
  return dayInAddress(dom.URL);
}

/** News sites keep a story's day in its path: `/2025/01/27/`. */
function dayInAddress(address: string): string | undefined {
  const path = /\/(\d{4}\/\d{2}\/\d{2})(?:\/|$)/.exec(address);
  return path?.[1] && readDay(path[1]);
}

function addressOf(dom: globalThis.Document, meta: ReadonlyMap<string, string>): string | undefined {
  const canonical = dom.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  for (const address of [canonical, meta.get('og:url'), dom.URL]) {
    const url = address ? URL.parse(address, dom.baseURI) : null;
    if (!url || !/^https?:$/.test(url.protocol)) continue;
    url.hash = '';
    if (url.href.length <= longest) return url.href;
  }
  return undefined;
}

function titleOf(dom: globalThis.Document, headline: string | undefined): string | undefined {
  const title = headline ?? dom.querySelector('title')?.textContent ?? '';
  return title.replace(/\s+/g, ' ').trim().slice(0, longest) || undefined;
}

/** The first that is a BCP 47 tag; `en_US` is read as one. */
function languageOf(written: readonly (string | null | undefined)[]): string {
  const tags = written.map((tag) => tag?.trim().replaceAll('_', '-'));
  return tags.find((tag) => tag && tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) ?? defaultLanguage;
}
