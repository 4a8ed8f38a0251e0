import type { Words } from '#components/words';
import type { Language } from '#schema/language';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

/** A place of our own world, in a page of ours or beside a page of others; no page's script can see it. */
const world = globalThis as { soundingSpeaks?: Spoken };

/** Puts a language's words down for all code that is loaded after it: words are read while modules are evaluated. */
export function speak(language: Language, words: Words): void {
  world.soundingSpeaks = { language, words };
}

/** @throws if no language was put down before */
export function spoken(): Spoken {
  if (!world.soundingSpeaks) throw new Error('The words of no language were loaded.');
  return world.soundingSpeaks;
}
