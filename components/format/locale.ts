/** The language of the words on the screen; numbers and dates follow the reader's variant of it (`en-US`, `en-IN`). */
const language = 'en';

/** The reader's first locale in the language of the interface, else British forms, which read everywhere. */
export function readerLocale(preferred: readonly string[]): string {
  return preferred.find((tag) => tag.split('-')[0] === language && tag.includes('-')) ?? 'en-GB';
}

export const locale = readerLocale(globalThis.navigator?.languages ?? []);
