import browser from 'webextension-polyfill';
import { directionOf, type Language, type LanguageChoice, languageChoices, languageOf } from '#schema/language';

/** The choice as this origin's pages remember it, so that no page has to ask before it can speak. */
const KEY = 'language';

function remembered(): LanguageChoice {
  const kept = localStorage.getItem(KEY);
  return languageChoices.find((choice) => choice === kept) ?? 'browser';
}

const languageFor = (choice: LanguageChoice): Language => languageOf(choice, browser.i18n.getUILanguage());

/** Loads the words of the reader's language; the code of a screen reads them while it is evaluated, so it is loaded after. */
export async function speakReadersLanguage(): Promise<void> {
  const language = languageFor(remembered());
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  await loadScript(`/words-${language}.js`);
}

/** Remembers what the reader chose; a page that speaks another language starts anew. */
export function followLanguage(choice: LanguageChoice): void {
  localStorage.setItem(KEY, choice);
  if (document.documentElement.lang !== languageFor(choice)) location.reload();
}

function loadScript(path: string): Promise<void> {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = path;
    script.onload = () => loaded();
    script.onerror = () => failed(new Error(`${path} was not loaded.`));
    document.head.append(script);
  });
}
