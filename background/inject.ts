import browser, { type Scripting } from 'webextension-polyfill';
import { languageOf } from '#schema/language';
import type { PageDocument } from './sender.ts';
import { readSettings } from './settings.ts';

/** The very document where the browser can name it, so that a navigation in between makes the call fail, not miss. */
const targetOf = ({ tab, documentId }: PageDocument): Scripting.InjectionTarget =>
  documentId ? { tabId: tab, documentIds: [documentId] } : { tabId: tab, frameIds: [0] };

/**
 * Loads the spotter into a document, and after it the card, which needs the words of the reader's language. They may be
 * there already: they then know that and do not start again.
 */
export async function loadSpotter(page: PageDocument): Promise<void> {
  const language = languageOf((await readSettings()).language, browser.i18n.getUILanguage());
  const files = ['/spotter.js', `/words-${language}.js`, '/card.js'];
  await browser.scripting.executeScript({ target: targetOf(page), files });
}

/** Loads the sentry into the page that a tab shows, where the browser did not do so by itself. */
export async function loadSentry(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/sentry.js'] });
}

/** Adds a style sheet that scripts of the page cannot list. */
export async function insertStyles(page: PageDocument, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: targetOf(page), css });
}

/**
 * The document a tab shows now, or nothing if we may not or cannot look into it. Found by running an empty function there:
 * the only way without the permission to watch all navigation.
 */
export async function shownDocument(tab: number): Promise<PageDocument | undefined> {
  try {
    const { url } = await browser.tabs.get(tab);
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => undefined,
      injectImmediately: true,
    });
    return url && result ? { tab, documentId: result.documentId, url } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether text is selected in the page that a tab shows; no where we may not look. */
export async function hasSelection(tab: number): Promise<boolean> {
  const func = () => document.getSelection()?.toString().trim() !== '';
  const results = await browser.scripting.executeScript({ target: { tabId: tab }, func }).catch(() => []);
  return results[0]?.result === true;
}
