import { type Document, documentFromText } from '#engine';
import type { DocumentInput, Metadata } from './document-input.ts';
import { InputError } from './input-error.ts';
import { readHtml } from './read-html.ts';

/** Reads what a file holds, text or HTML; what `known` says of it goes before what the page says of itself. */
export async function readBytes(bytes: Buffer, fileName: string, known: Metadata): Promise<Document> {
  if (looksLikeHtml(fileName, bytes)) return readHtml(bytes, known);
  return documentFromText(decode(bytes), known);
}

/** Reads one line of `--jsonl`. */
export async function readDocumentInput({ text, html, ...known }: DocumentInput): Promise<Document> {
  return html === undefined ? documentFromText(text ?? '', known) : readHtml(html, known);
}

function looksLikeHtml(fileName: string, bytes: Buffer): boolean {
  return /\.x?html?$/i.test(fileName) || /^\uFEFF?\s*<(!doctype\s+html|html)\b/i.test(bytes.toString('utf8', 0, 1024));
}

/** UTF-8 to text. A byte order mark stays, so that offsets are those of the text handed in. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError('is not UTF-8 text');
  }
}
