export { emptyBook, openBook, type ReferenceBook } from './book.ts';
export { claimPlot, extentOf, factPlot, isOwn, unitOf } from './claim-plot.ts';
export { aboutText, factText, saidText, scopeText, statedText } from './figure.ts';
export { findingText } from './finding.ts';
