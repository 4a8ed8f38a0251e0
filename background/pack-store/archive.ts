import browser from 'webextension-polyfill';

/**
 * Packs as they are stored: UTF-8, gzip, base64. Compressed, since `storage.local` holds 10 MB, and the pack in use, the one
 * before and a candidate must fit into it together.
 */
const PREFIX = 'pack:';

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text as an item of `storage.local`, to be written alone or together with others. */
export async function archiveEntry(hash: string, text: string): Promise<Record<string, string>> {
  return { [PREFIX + hash]: toBase64(await compress(text)) };
}

/** The text that has this hash, or nothing if it is not there or is not what it was. */
export async function readArchive(hash: string): Promise<string | undefined> {
  const key = PREFIX + hash;
  const stored = (await browser.storage.local.get(key))[key];
  if (typeof stored !== 'string') return undefined;
  const text = await decompress(stored).catch(() => undefined);
  return text !== undefined && (await hashOf(text)) === hash ? text : undefined;
}

/** Removes all archives but those named. */
export async function pruneArchives(keep: ReadonlySet<string>): Promise<void> {
  const keys = await browser.storage.local.getKeys();
  const old = keys.filter((key) => key.startsWith(PREFIX) && !keep.has(key.slice(PREFIX.length)));
  if (old.length > 0) await browser.storage.local.remove(old);
}

async function compress(text: string): Promise<Uint8Array> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

async function decompress(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

function toBase64(bytes: Uint8Array): string {
  // `fromCharCode` takes its arguments on the stack: a slice at a time.
  const SLICE = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  return btoa(binary);
}
