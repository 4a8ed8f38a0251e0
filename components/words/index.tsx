import { en, type Words } from './en.ts';

export type { Words };

/** The words on the screen. A further language is a further table of the same type. */
export const words: Words = en;
