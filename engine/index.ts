/** Door `#engine`: text to claims, claims to a report. Pure: no DOM, no browser, no Node, no dependency. */
export { check } from './check/check.ts';
export { figuresDiffer, isComparable, matterOf } from './check/matter.ts';
export { mergeReports } from './check/merge.ts';
export { indexPack, type PackIndex } from './check/pack-index.ts';
export type { Block, BlockKind, Document } from './document/document.ts';
export { documentFromText, type TextMetadata } from './document/plain-text.ts';
export { publishedFigure } from './explain/words.ts';
export type { DateMention, Dimension, QuantityMention, Reading } from './quantity/quantity.ts';
export { readQuantities } from './read-quantities.ts';
export { compileLexicon, type Lexicon } from './scan/lexicon.ts';
export { isTriggered, spot } from './spot.ts';
