export type { Block, BlockKind, Document } from './document/document.ts';
export type { DateMention, Dimension, QuantityMention, Reading } from './quantity/quantity.ts';
