import { spoken } from '#components/language';
import type { Words } from './en.ts';

export type { Words };

/** The words on the screen, in the language that was put down before this code was loaded. */
export const words: Words = spoken().words;
