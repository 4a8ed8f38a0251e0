/** The languages of the interface, as BCP 47 names them. */
export const languages = ['en', 'es', 'fr', 'de', 'ar'] as const;
export type Language = (typeof languages)[number];

/** What a reader may choose: one of them, or the browser's own. */
export const languageChoices = ['browser', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** @param browser the browser's own language, as BCP 47 names it; English stands in for one that is not spoken */
export function languageOf(choice: LanguageChoice, browser: string): Language {
  const wanted = choice === 'browser' ? browser.split('-')[0] : choice;
  return languages.find((language) => language === wanted) ?? 'en';
}

/** Which way a language is written. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');
