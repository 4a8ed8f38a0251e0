import type { Language } from '#schema/language';

/** The forms of a word, by CLDR's names of them; `other` stands in for those that are not given. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** How a language chooses among the forms of a word by a number. */
export function pluralIn(language: Language): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}
