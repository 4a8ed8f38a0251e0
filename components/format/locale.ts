import { spoken } from '#components/language';
import type { Language } from '#schema/language';

/** The reader's first locale in this language (`en-US`, `en-IN`); else the language as such, English in its British forms. */
export function readerLocale(preferred: readonly string[], language: Language): string {
  const own = preferred.find((tag) => tag.split('-')[0] === language && tag.includes('-'));
  return own ?? (language === 'en' ? 'en-GB' : language);
}

/** The locale of numbers and dates: the language of the words, in the reader's variant of it. */
export const here = (): string => readerLocale(globalThis.navigator?.languages ?? [], spoken().language);
