import { expect, it } from 'vitest';
import { directionOf, languageOf } from './language.ts';

it.each([
  ['browser', 'fr-CA', 'fr'],
  ['browser', 'ar', 'ar'],
  ['browser', 'pt-BR', 'en'],
  ['de', 'fr-CA', 'de'],
] as const)('%s in a browser that speaks %s is %s', (choice, browser, language) => {
  expect(languageOf(choice, browser)).toBe(language);
});

it('knows what is written from right to left', () => {
  expect([directionOf('ar'), directionOf('de')]).toEqual(['rtl', 'ltr']);
});
