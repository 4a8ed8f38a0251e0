import browser from 'webextension-polyfill';
import { limits } from '#schema/limits';
import { Refusal, refusals } from './refusal.ts';

const LOCAL_HOSTS = ['localhost', '127.0.0.1'];

/**
 * The only request this extension ever makes. It says nothing about who asks: no cookies, no referrer, no cached validator
 * that a server could have made for one reader (`no-store`; `If-None-Match` is the hash of the pack, the same for all who
 * have it). Without permission for the host the browser would add an `Origin` that in Firefox is unique to the installation:
 * so without it nothing is sent. A redirect is an error, since the second host would have been asked by then.
 *
 * @param hash of the pack in use
 * @returns the text, or nothing where the server says that it has no other one (status 304)
 * @throws Refusal
 */
export async function fetchFeed(address: string, hash: string): Promise<string | undefined> {
  const url = checkAddress(address);
  if (!(await browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] })))
    throw refusals.noPermission(url.host);
  const signal = AbortSignal.timeout(limits.updateTimeout);
  const answer = await request(url, hash, signal);
  if (answer.status === 304) return undefined;
  if (answer.status !== 200) throw refusals.status(url.host, answer.status);
  const bytes = await readBody(answer, url.host, signal);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusals.notText();
  }
}

function checkAddress(address: string): URL {
  if (!URL.canParse(address)) throw refusals.noAddress();
  const url = new URL(address);
  if (url.username || url.password) throw refusals.credentials();
  if (url.protocol === 'https:') return url;
  if (url.protocol === 'http:' && LOCAL_HOSTS.includes(url.hostname)) return url;
  throw url.protocol === 'http:' ? refusals.notSecure() : refusals.noAddress();
}

async function request(url: URL, hash: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'If-None-Match': `"${hash}"` },
      signal,
    });
  } catch {
    throw signal.aborted ? refusals.timeout(url.host) : refusals.unreachable(url.host);
  }
}

/** The body, given up at the first byte over the limit: what a server says of its length is not believed. */
async function readBody(answer: Response, host: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of answer.body ?? []) {
      size += chunk.byteLength;
      if (size > limits.packBytes) throw refusals.tooLarge(); // Leaving the loop cancels the stream.
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw signal.aborted ? refusals.timeout(host) : refusals.brokenOff(host);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
