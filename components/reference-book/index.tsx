export { emptyBook, openBook, type ReferenceBook } from './book.ts';
export { claimPlot, factPlot, isOwn, unitOf } from './claim-plot.ts';
export { extentOf } from './extent.ts';
export { aboutText, factText, saidText, scopeText, statedText } from './figure.ts';
export { findingText } from './finding.ts';
