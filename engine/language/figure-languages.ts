import { bounds } from './en/bounds.ts';
import { dates } from './en/dates.ts';
import { numbers } from './en/numbers.ts';
import type { Figures } from './figures.ts';

const english: Figures = { numbers, bounds, dates };
const byTag: ReadonlyMap<string, Figures> = new Map([['en', english]]);

/** Figure words of a language by its BCP 47 tag; English where the language has none yet. */
export function figuresOf(tag: string): Figures {
  return byTag.get((tag.split(/[-_]/)[0] ?? '').toLowerCase()) ?? english;
}
