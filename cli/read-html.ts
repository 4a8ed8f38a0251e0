import type { Document } from '#engine';
import { readDocument, readMetadata } from '#page/read';
import type { Metadata } from './document-input.ts';
import { InputError } from './input-error.ts';

/**
 * Reads the article of a page. What the page says of itself (day, language, address, title) holds where `known` says
 * nothing. No script of the page runs and nothing is fetched. A page in which Readability finds no article is read whole.
 *
 * The DOM is loaded only here: that takes longer than all the rest of the program.
 *
 * @param html bytes when the page's own declaration should decide their encoding
 */
export async function readHtml(html: string | Buffer, known: Metadata): Promise<Document> {
  const { JSDOM, VirtualConsole } = await loadDom();
  const silent = new VirtualConsole();
  const { window } = new JSDOM(html, { virtualConsole: silent, ...(isAddress(known.url) && { url: known.url }) });
  const dom = window.document;
  const page = { ...readMetadata(dom), ...said(known) };
  try {
    return readDocument((await articleOf(dom, page.title)) ?? dom, page).document;
  } finally {
    window.close();
  }
}

async function loadDom(): Promise<typeof import('jsdom')> {
  try {
    return await import('jsdom');
  } catch {
    throw new InputError(`reading a web page needs Node 22.22 or newer, and this is ${process.versions.node}`);
  }
}

/** The article alone, as a document with its headline; nothing where Readability finds none. */
async function articleOf(
  dom: globalThis.Document,
  title: string | undefined,
): Promise<globalThis.Document | undefined> {
  const { Readability } = await import('@mozilla/readability');
  const whole = dom.cloneNode(true) as globalThis.Document;
  const article = new Readability<Node>(whole, { serializer: (content) => content }).parse();
  if (!article?.content) return undefined;
  const alone = dom.implementation.createHTMLDocument(title ?? '');
  const headline = alone.createElement('h1');
  headline.textContent = title ?? article.title ?? '';
  alone.body.append(headline, article.content);
  return alone;
}

/** The fields that have a value. */
function said(known: Metadata): Partial<Record<keyof Metadata, string>> {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

function isAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url);
}
