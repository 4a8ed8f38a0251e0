import type { Pack } from '#schema/pack';
import type { Page, Report } from '#schema/report';

/** Finds and checks the claims of a text: the engine, handed in, so that no other page of ours loads it. */
export type TextChecker = (text: string, page: Page, pack: Pack) => Report;

/** An article of our own; two of its figures are well known, and not what they are taken for. */
export const sampleText =
  'A year ago hardly anyone had heard of DeepSeek, which was founded in late 2023. Then it released R1, a model that was trained for $5.6 million. On 27 January 2025 Nvidia lost nearly $600 billion in market value. One executive said that DeepSeek has 50,000 Nvidia H100 chips.';

/** What else is known of the article. */
export const samplePage: Page = { language: 'en', published: '2026-01-20' };
