/**
 * The gate on every page: is a word of the packs in the page's text? It imports nothing and stays simple on purpose,
 * since making it smarter means making every page slower.
 *
 * Cost: one `textContent` and one scan, again only after the page has changed, with pauses that double. A page that
 * mutates for ever is looked at once in half a minute.
 */

/** The little of the extension API that the gate needs; promises in every browser since Manifest V3. */
interface ExtensionApi {
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  runtime: { sendMessage(message: { kind: 'topic-found' }): Promise<unknown> };
}

/** Milliseconds between a change of the page and the look at it. */
const shortestPause = 500;
const longestPause = 32_000;

/** @param triggers literal words, lower case */
export function triggerPattern(triggers: readonly string[]): RegExp {
  return new RegExp(triggers.map((word) => word.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|'), 'i');
}

/** Looks at this document, now and whenever it has changed, until a trigger word is there; then tells the background, once. */
export async function start(): Promise<void> {
  // Not `browser`, which Chromium lacks: an element of the page with that id would stand for it.
  const { chrome: api } = globalThis as { chrome?: ExtensionApi };
  if (!api) return;
  await shown();
  const { triggers } = await api.storage.local.get('triggers');
  if (!Array.isArray(triggers) || triggers.length === 0) return;
  const pattern = triggerPattern(triggers);
  const isTriggered = () => pattern.test(document.title) || pattern.test(document.body?.textContent ?? '');
  await until(isTriggered);
  const tell = () => api.runtime.sendMessage({ kind: 'topic-found' });
  // The background may be stopped just as the message leaves; a second one wakes it.
  await tell().catch(tell);
}

/** A prerendered page may never be seen: nothing is read or sent before it is. */
async function shown(): Promise<void> {
  if ((document as { prerendering?: boolean }).prerendering !== true) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    let pause = shortestPause;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      observer.disconnect();
      timer = setTimeout(look, pause);
      pause = Math.min(pause * 2, longestPause);
    });
    const navigation = (globalThis as { navigation?: EventTarget }).navigation;
    const startAfresh = () => {
      clearTimeout(timer);
      pause = shortestPause;
      timer = setTimeout(look, pause);
    };
    function look() {
      if (holds()) {
        clearTimeout(timer);
        observer.disconnect();
        navigation?.removeEventListener('currententrychange', startAfresh);
        resolve();
        return;
      }
      observer.observe(document, { childList: true, characterData: true, subtree: true });
    }
    navigation?.addEventListener('currententrychange', startAfresh);
    look();
  });
}
