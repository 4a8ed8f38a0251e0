import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ClaimWords } from '../mark/marks.ts';
import { setPage } from '../testing/page.ts';
import { Along, type AlongWords, type Panel } from './along.ts';

/** Stands in for the browser's own, which jsdom has not: all that is observed is in the window. */
class AllInWindow {
  readonly #changed: IntersectionObserverCallback;
  constructor(changed: IntersectionObserverCallback) {
    this.#changed = changed;
  }
  observe(target: Element): void {
    const change = { target, isIntersecting: true } as unknown as IntersectionObserverEntry;
    queueMicrotask(() => this.#changed([change], this as unknown as IntersectionObserver));
  }
  disconnect(): void {}
}

class FakePanel {
  readonly told: (string | undefined)[] = [];
  readonly #heard = new Set<(message: unknown) => void>();
  readonly #left = new Set<() => void>();
  readonly port = {
    postMessage: ({ claim }: { claim?: string }) => void this.told.push(claim),
    disconnect: () => undefined,
    onMessage: { addListener: (hear: (message: unknown) => void) => void this.#heard.add(hear) },
    onDisconnect: { addListener: (leave: () => void) => void this.#left.add(leave) },
  } as unknown as Panel;

  say(message: unknown): void {
    for (const hear of this.#heard) hear(message);
  }

  close(): void {
    for (const leave of this.#left) leave();
  }
}

/** Words whose line stands at this height of the window. */
function wordsAt(id: string, top: () => number): ClaimWords {
  const holder = document.createElement('p');
  document.body.append(holder);
  const box = () => ({ top: top(), bottom: top() + 20 }) as DOMRect;
  const range = {
    startContainer: { parentElement: holder },
    getBoundingClientRect: box,
    getClientRects: () => [box()],
  };
  return { id, verdict: 'consistent', range: range as unknown as Range, isMarked: true };
}

let scrolled: number;
let words: AlongWords;
let along: Along;
let panel: FakePanel;

const scroll = (to: number) => {
  scrolled = to;
  document.dispatchEvent(new Event('scrollend'));
};

beforeEach(() => {
  setPage('');
  scrolled = 0;
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('IntersectionObserver', AllInWindow);
  vi.stubGlobal('scrollBy', ({ top }: { top: number }) => {
    scrolled += top;
  });
  const all = [100, 1_500, 3_000].map((at, index) => wordsAt(`c${index + 1}`, () => at - scrolled));
  let current: string | undefined;
  words = {
    all,
    find: (id) => all.find((one) => one.id === id),
    get current() {
      return current;
    },
    setCurrent: (id) => {
      current = id;
    },
  };
  along = new Along();
  along.update(words);
  panel = new FakePanel();
  along.join(panel.port);
});
afterEach(() => {
  along.end();
  vi.unstubAllGlobals();
});

it('tells the claim in view, once for each', async () => {
  await vi.waitFor(() => expect(panel.told.at(-1)).toBe('c1'));
  scroll(10);
  scroll(1_400);
  scroll(2_000);
  expect(panel.told.slice(-3)).toEqual(['c1', 'c2', undefined]);
});

it('shows what is chosen, and keeps to it while it is in view', async () => {
  await vi.waitFor(() => expect(panel.told.at(-1)).toBe('c1'));
  panel.say({ claim: 'c2' });
  expect(words.current).toBe('c2');
  expect(scrolled).toBeGreaterThan(1_000);
  scroll(scrolled + 100);
  expect([words.current, panel.told.at(-1)]).toEqual(['c2', 'c2']);
  scroll(3_000);
  expect([words.current, panel.told.at(-1)]).toEqual([undefined, 'c3']);
});

it('does not scroll to words that are before the reader', async () => {
  scroll(-200);
  panel.say({ claim: 'c1' });
  expect([words.current, scrolled]).toEqual(['c1', -200]);
});

it('follows the claim whose card is open', async () => {
  await vi.waitFor(() => expect(panel.told.at(-1)).toBe('c1'));
  scroll(1_000);
  words.setCurrent('c2');
  along.look();
  expect(panel.told.at(-1)).toBe('c2');
});

it('tells a second panel at once, and takes back what was chosen when the last one closes', async () => {
  await vi.waitFor(() => expect(panel.told.at(-1)).toBe('c1'));
  const second = new FakePanel();
  along.join(second.port);
  expect(second.told[0]).toBe('c1');
  second.say({ claim: 'c2' });
  second.close();
  expect(words.current).toBe('c2');
  panel.close();
  expect(words.current).toBeUndefined();
});

it('does not heed what is no message of a panel', () => {
  panel.say({ claim: 7 });
  panel.say({ claim: 'c9' });
  panel.say({ claim: 'c1', more: true });
  expect(words.current).toBeUndefined();
});
