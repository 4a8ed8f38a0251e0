import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageMessage, SpotterSetup } from '#schema/message';
import type { CheckedClaim, Report } from '#schema/report';
import { start as listen, stop } from './index.ts';
import { provideCards, unseen } from './testing/company.ts';
import { fakeHighlights } from './testing/highlights.ts';
import { setPage } from './testing/page.ts';
import { costing, lighthouses, paragraph } from './testing/story.ts';

const extension = {
  runtime: {
    id: 'sounding' as string | undefined,
    sendMessage: vi.fn(),
    onMessage: {
      listeners: new Set<(message: unknown) => void>(),
      addListener(listener: (message: unknown) => void) {
        this.listeners.add(listener);
      },
      removeListener(listener: (message: unknown) => void) {
        this.listeners.delete(listener);
      },
    },
    onConnect: { addListener: () => undefined, removeListener: () => undefined },
  },
};

const setup: SpotterSetup = {
  lexicon: lighthouses,
  settings: { marks: 'all', theme: 'system', hiddenVerdicts: [], hiddenClaims: [], hidesAll: false },
  highlightPrefix: 'h1x2y3',
};

/** Finds $2 million consistent and all else conflicting. */
function reportOn({ page, claims }: Extract<PageMessage, { kind: 'claims-spotted' }>): Report {
  const checked = claims.map((claim): CheckedClaim => {
    const verdict = claim.quote === '$2 million' ? 'consistent' : 'conflicting';
    return { ...claim, verdict, why: 'Because.', facts: [], notes: [] };
  });
  const pack = { id: 'lighthouses', version: 1, issued: '2026-01-01' };
  return { format: 'sounding-report/1', page, pack, claims: checked, internalConflicts: [] };
}

/** Loads the spotter and has it read the page, as the background does. */
async function start(): Promise<void> {
  listen();
  receive({ kind: 'read-page' });
  await quiet();
}

/** Until nothing more is asked of the background. */
async function quiet(): Promise<void> {
  const { calls } = extension.runtime.sendMessage.mock;
  for (let before = -1; before !== calls.length; ) {
    before = calls.length;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function answer(message: PageMessage): unknown {
  if (message.kind === 'spotter-ready') return setup;
  return message.kind === 'claims-spotted' ? reportOn(message) : undefined;
}

let highlights: Map<string, Set<Range>>;

/** The marked words by the name of their highlight, prefix aside. */
const marked = () =>
  Object.fromEntries([...highlights].map(([name, ranges]) => [name.replace('h1x2y3-', ''), [...ranges].map(String)]));

const sent = (kind: PageMessage['kind']) =>
  extension.runtime.sendMessage.mock.calls
    .map(([message]) => message as PageMessage)
    .filter((one) => one.kind === kind);

const receive = (message: unknown) => {
  for (const listener of extension.runtime.onMessage.listeners) listener(message);
};

const article = (...paragraphs: string[]) =>
  setPage(`<article><h1>The North Light</h1>${paragraphs.join('')}${paragraph('That is all.')}</article>`);

beforeEach(() => {
  extension.runtime.id = 'sounding';
  extension.runtime.sendMessage.mockReset().mockImplementation(async (message: PageMessage) => answer(message));
  extension.runtime.onMessage.listeners.clear();
  highlights = fakeHighlights();
  vi.stubGlobal('chrome', extension);
  provideCards(unseen);
  // Nothing is laid out in jsdom.
  Range.prototype.getBoundingClientRect = () => ({ top: 0 }) as DOMRect;
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vi.stubGlobal('matchMedia', () => new EventTarget());
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

it('reads, sends and marks, each verdict by itself', async () => {
  article(costing('$2 million'), costing('$3 million'));
  await start();
  expect(marked()).toEqual({ 'consistent-light': ['$2 million'], 'conflicting-light': ['$3 million'] });
});

it('says so when there is nothing, and adds nothing to the page', async () => {
  article(paragraph('The North Light is old.'));
  await start();
  expect(sent('claims-spotted')).toMatchObject([{ claims: [] }]);
  expect(marked()).toEqual({});
});

it('does nothing until it is told to, however often it is loaded', async () => {
  article(costing('$2 million'));
  listen();
  listen();
  await quiet();
  expect(extension.runtime.sendMessage).not.toHaveBeenCalled();
  receive({ kind: 'read-page' });
  await quiet();
  expect(sent('claims-spotted')).toHaveLength(1);
});

it('reads once more when it is told so, and sends what it found', async () => {
  article(costing('$2 million'));
  await start();
  await start();
  expect(sent('claims-spotted')).toHaveLength(2);
  expect(marked()).toEqual({ 'consistent-light': ['$2 million'] });
});

it('follows the page', async () => {
  article(costing('$2 million'));
  await start();
  document.querySelector('article')?.insertAdjacentHTML('beforeend', costing('$4 million'));
  await vi.waitFor(() => expect(marked()).toHaveProperty('conflicting-light', ['$4 million']));
  document.querySelector('p')?.remove();
  await vi.waitFor(() => expect(marked()).toEqual({ 'conflicting-light': ['$4 million'] }));
});

it('marks anew without asking when the same text is rendered again', async () => {
  const page = article(costing('$2 million'));
  await start();
  const old = page.querySelector('article');
  old?.replaceWith(old.cloneNode(true));
  await vi.waitFor(() => expect(marked()).toEqual({ 'consistent-light': ['$2 million'] }));
  expect(sent('claims-spotted')).toHaveLength(1);
});

it('marks as the settings say', async () => {
  article(costing('$2 million'), costing('$3 million'));
  await start();
  const settings = (marks: string, hiddenVerdicts: string[] = []) =>
    receive({ kind: 'settings-changed', settings: { ...setup.settings, marks, hiddenVerdicts } });
  settings('differing');
  await vi.waitFor(() => expect(marked()).toEqual({ 'conflicting-light': ['$3 million'] }));
  settings('none');
  await vi.waitFor(() => expect(marked()).toEqual({}));
  settings('all', ['conflicting']);
  await vi.waitFor(() => expect(marked()).toEqual({ 'consistent-light': ['$2 million'] }));
});

it('takes another report, finds its words by their quote, and leaves out those that are gone', async () => {
  article(costing('$2 million'), costing('$3 million'));
  await start();
  const [message] = sent('claims-spotted') as Extract<PageMessage, { kind: 'claims-spotted' }>[];
  if (!message) throw new Error('nothing was sent');
  const report = reportOn(message);
  const claims = report.claims.map((claim, at) =>
    at === 0
      ? { ...claim, verdict: 'disputed' as const, start: claim.start + 5, end: claim.end + 5 }
      : { ...claim, quote: 'gone', selector: { ...claim.selector, exact: 'gone' } },
  );
  receive({ kind: 'report-changed', report: { ...report, claims } });
  await vi.waitFor(() => expect(marked()).toEqual({ 'disputed-light': ['$2 million'] }));
});

it('sends its claims again when the page comes back and its report is another one’s', async () => {
  article(costing('$2 million'));
  await start();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await vi.waitFor(() => expect(sent('claims-spotted')).toHaveLength(2));
  expect(sent('page-shown')).toHaveLength(1);
});

it('shows the claim that is selected with what its article says, and does not ask again', async () => {
  article(costing('$2 million'), costing('$3 million'));
  await start();
  const other = document.querySelectorAll('p')[1] as Element;
  document.getSelection()?.selectAllChildren(other);
  receive({ kind: 'check-selection' });
  await quiet();
  expect(sent('facts-needed')).toHaveLength(1);
  expect(sent('words-needed')).toHaveLength(0);
  document.getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
  receive({ kind: 'check-selection' });
  await quiet();
  expect(sent('words-needed')).toHaveLength(1);
});

it('leaves nothing behind when it must stop, or when its extension is gone', async () => {
  article(costing('$2 million'));
  await start();
  receive({ kind: 'stop' });
  await vi.waitFor(() => expect(marked()).toEqual({}));
  await start();
  expect(marked()).toEqual({ 'consistent-light': ['$2 million'] });
  extension.runtime.id = undefined;
  document.querySelector('article')?.insertAdjacentHTML('beforeend', costing('$4 million'));
  await vi.waitFor(() => expect(marked()).toEqual({}));
});

it('asks once more when the background does not answer, and gives up in peace', async () => {
  article(costing('$2 million'));
  extension.runtime.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
  await start();
  expect(marked()).toEqual({ 'consistent-light': ['$2 million'] });
  stop();
  extension.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist'));
  await start();
  expect(marked()).toEqual({});
});

it('does not take an answer that is none', async () => {
  article(costing('$2 million'));
  extension.runtime.sendMessage.mockResolvedValue({ lexicon: 'nonsense' });
  await start();
  expect(marked()).toEqual({});
});
