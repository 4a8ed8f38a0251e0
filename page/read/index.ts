export { readMetadata } from './metadata.ts';
export { readDocument, type TextMap } from './read-document.ts';
